namespace Rapporteur.Evaluation.Gold;

/// <summary>All attributions of a story.</summary>
internal sealed record StatementGold(IReadOnlyList<Said> Statements) : GoldContent(GoldForm.Statements);
