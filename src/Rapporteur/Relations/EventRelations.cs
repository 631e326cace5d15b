namespace Rapporteur.Relations;

/// <summary>Relations that acts show: who bombs fights, who meets talks, who accuses opposes (ontology/relations.tsv). Only what is told as fact counts.</summary>
internal static class EventRelations
{
    private const int Rank = 1;
    private const int MostPairs = 24;

    public static void Find(RelationBook book, IReadOnlyList<Event> events, RelationList list)
    {
        foreach (var item in events)
        {
            if (item.Status != EventStatus.Actual || item.Negated || book.OfCode(item.Cameo) is not { } type) continue;
            var pairs = 0;
            foreach (var source in item.Sources)
            {
                foreach (var target in item.Targets)
                    if (pairs++ < MostPairs) list.Add(type, source, target, Evidence.Of(item.Trigger, source.Span, target.Span), Rank, item.Pattern);
            }
        }
    }
}
