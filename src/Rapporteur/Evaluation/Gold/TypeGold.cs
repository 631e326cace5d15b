namespace Rapporteur.Evaluation.Gold;

/// <summary>One event, whose actors have codes but no spans.</summary>
/// <param name="Event">The event.</param>
public sealed record TypeGold(CodedEvent Event) : GoldContent(GoldForm.Types);
