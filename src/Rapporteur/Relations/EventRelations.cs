using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Relations;

/// <summary>Relations that acts show: who bombs fights, who meets talks, who accuses opposes (ontology/relations.tsv). Only what is told as fact counts.</summary>
internal static class EventRelations
{
    private const int Rank = 1;
    private const int MostPairs = 24;

    public static void Find(RelationBook book, IReadOnlyList<Event> events, Document document, Frames frames, Ends ends, NounOwners owners, RelationList list)
    {
        foreach (var item in events)
        {
            if (item.Status != EventStatus.Actual || item.Negated || book.OfCode(item.Cameo) is not { } type) continue;
            var pairs = 0;
            var sources = item.Sources.Count > 0 ? item.Sources : Doers(document, Tokens.At(document, item.Trigger.Start), frames, ends, owners);
            foreach (var source in sources)
            {
                foreach (var target in item.Targets)
                    if (pairs++ < MostPairs) list.Add(type, source, target, Evidence.Of(item.Trigger, source.Span, target.Span), Rank, item.Pattern);
            }
        }
    }

    /// <summary>
    /// An event has no source where the story does not say who "we" are; a relation has the words. And who is killed in a raid is killed by those whose raid it is.
    /// </summary>
    private static List<ActorReference> Doers(Document document, int act, Frames frames, Ends ends, NounOwners owners)
    {
        foreach (var argument in frames.Of(act))
            if (argument.Slot == Slot.Subject) return ends.Of(argument.Token) is { Count: > 0 } doers ? doers : owners.Own(document[argument.Token], -1);
        foreach (var argument in frames.Of(act))
            if (argument is { Slot: Slot.Oblique, Preposition: "in" or "during" } && document.Words[argument.Token].Upos == Upos.NOUN && owners.Own(document[argument.Token], -1) is { Count: > 0 } doers) return doers;
        return [];
    }
}
