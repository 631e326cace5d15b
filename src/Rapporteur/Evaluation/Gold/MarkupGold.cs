namespace Rapporteur.Evaluation.Gold;

/// <summary>All entities and relations of a story; null where the gold does not mark them.</summary>
internal sealed record MarkupGold(IReadOnlyList<MarkedEntity>? Entities, IReadOnlyList<MarkedRelation>? Relations) : GoldContent(GoldForm.Markup);
