using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Makes one event of a happening that headline, lead and body tell. Two acts of one sentence are never one. Immutable.</summary>
/// <param name="words">Word classes.</param>
/// <param name="contexts">What acts may be about.</param>
internal sealed class EventMerger(WordClasses words, ContextBook contexts)
{
    /// <summary>No story tells more happenings of one kind; in a book the time stays linear.</summary>
    private const int MostCompared = 100;

    /// <summary>The events of a story, each once, in the order of their first telling, and numbered anew.</summary>
    /// <param name="events">Each telling, in order.</param>
    /// <param name="document">The text.</param>
    public List<Event> Merge(List<Event> events, Document document)
    {
        var happening = new SameHappening(document, words);
        var merged = new List<Event>(events.Count);
        var kinds = new Dictionary<int, List<int>>();
        foreach (var told in events)
        {
            var next = told with { Evidence = [new EventEvidence(told.Sentence, told.Trigger, told.Cameo, told.Sources, told.Targets, told.StatementId, told.Type)] };
            if (!kinds.TryGetValue(Ontology.Kind(told.Cameo), out var kind)) kinds[Ontology.Kind(told.Cameo)] = kind = [];
            var same = -1;
            for (var i = Math.Max(0, kind.Count - MostCompared); i < kind.Count && same < 0; i++)
                if (merged[kind[i]].Evidence[^1].Sentence < next.Sentence && happening.Is(merged[kind[i]], next)) same = kind[i];
            if (same >= 0)
            {
                merged[same] = EventUnion.Of(merged[same], next, contexts);
                continue;
            }

            kind.Add(merged.Count);
            merged.Add(next with { Id = $"e{merged.Count + 1}" });
        }

        return merged;
    }
}
