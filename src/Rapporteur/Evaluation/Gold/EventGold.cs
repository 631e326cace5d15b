namespace Rapporteur.Evaluation.Gold;

/// <summary>All events of a story; none where nothing codable happens.</summary>
/// <param name="Events">The events.</param>
public sealed record EventGold(IReadOnlyList<CodedEvent> Events) : GoldContent(GoldForm.Events);
