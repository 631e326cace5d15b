namespace Rapporteur.Evaluation.Gold;

/// <summary>Marked pairs: each an event whose sources and targets are spans.</summary>
/// <param name="Pairs">The pairs.</param>
public sealed record PairGold(IReadOnlyList<CodedEvent> Pairs) : GoldContent(GoldForm.Pairs);
