using Rapporteur.Language;

namespace Rapporteur.Evaluation.Gold;

/// <summary>Who acts and who is acted upon in the main event.</summary>
/// <param name="Sources">Words for who acts.</param>
/// <param name="Targets">Words for who is acted upon.</param>
public sealed record RoleGold(IReadOnlyList<Span> Sources, IReadOnlyList<Span> Targets) : GoldContent(GoldForm.Roles);
