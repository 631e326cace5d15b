using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Relations;

/// <summary>
/// Relations that acts show: who bombs fights, who meets talks, who accuses opposes (ontology/relations.tsv). Only what is told as fact counts. For
/// one thread and document.
/// </summary>
internal sealed class EventRelations(RelationBook book, Document document, Frames frames, Ends ends, NounOwners owners, RelationList list)
{
    private const int Rank = 1;
    private const int MostPairs = 24;

    public void Find(IReadOnlyList<Event> events)
    {
        foreach (var item in events)
        {
            if (item.Status != EventStatus.Actual || item.Negated || book.OfCode(item.Cameo) is not { } type) continue;
            var pairs = 0;
            var sources = item.Sources.Count > 0 ? item.Sources : Doers(document[Tokens.At(document, item.Trigger.Start)]);
            foreach (var source in sources)
            {
                foreach (var target in item.Targets)
                {
                    if (pairs++ < MostPairs) Add(type, item, source, target);
                    foreach (var included in ends.IncludedIn(target))
                        if (pairs++ < MostPairs) Add(type, item, source, included);
                }
            }
        }
    }

    private void Add(string type, Event item, ActorReference source, ActorReference target) =>
        list.Add(type, source, target, Evidence.Of(item.Trigger, source.Span, target.Span), Rank, item.Pattern);

    /// <summary>
    /// An event has no source where the story does not say who "we" are; a relation has the words. And who is killed in a raid is killed by those whose raid it is.
    /// </summary>
    private List<ActorReference> Doers(Token act)
    {
        if (Subject(act) is { Count: > 0 } doers) return doers;
        foreach (var child in act.Children)
        {
            // "Struck and killed by a coalition airstrike".
            if (child is { Relation: Deprel.Conj, Upos: Upos.VERB } && Frames.IsPassive(act) && Subject(child) is { Count: > 0 } agents) return agents;
        }

        return Bringers(act);
    }

    private List<ActorReference> Subject(Token act)
    {
        foreach (var argument in frames.Of(act.Index))
            if (argument.Slot == Slot.Subject) return ends.Of(argument.Token) is { Count: > 0 } doers ? doers : owners.Own(document[argument.Token], -1);
        return [];
    }

    private List<ActorReference> Bringers(Token act)
    {
        foreach (var argument in frames.Of(act.Index))
            if (argument is { Slot: Slot.Oblique, Preposition: "in" or "during" } && document.Words[argument.Token].Upos == Upos.NOUN && owners.Own(document[argument.Token], -1) is { Count: > 0 } doers) return doers;
        foreach (var child in act.Children)
            if (child is { Relation: Deprel.Conj, Upos: Upos.VERB } && Frames.IsPassive(act) && Bringers(child) is { Count: > 0 } doers) return doers;
        return [];
    }
}
