using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Makes one event of a happening that headline, lead and body tell. Two acts of one sentence are never one.</summary>
internal static class EventMerger
{
    /// <summary>No story tells more happenings of one kind; in a book the time stays linear.</summary>
    private const int MostCompared = 100;

    /// <summary>The events of a story, each once, in the order of their first telling, and numbered anew.</summary>
    /// <param name="events">Each telling, in order.</param>
    /// <param name="document">The text.</param>
    /// <param name="words">Word classes.</param>
    public static List<Event> Merge(List<Event> events, Document document, WordClasses words)
    {
        var happening = new SameHappening(document, words);
        var merged = new List<Event>(events.Count);
        var kinds = new Dictionary<int, List<int>>();
        foreach (var told in events)
        {
            var next = told with { Evidence = [new EventEvidence(told.Sentence, told.Trigger, told.Cameo, told.Sources, told.Targets, told.StatementId)] };
            if (!kinds.TryGetValue(Ontology.Kind(told.Cameo), out var kind)) kinds[Ontology.Kind(told.Cameo)] = kind = [];
            var same = -1;
            for (var i = Math.Max(0, kind.Count - MostCompared); i < kind.Count && same < 0; i++)
                if (merged[kind[i]].Evidence[^1].Sentence < next.Sentence && happening.Is(merged[kind[i]], next)) same = kind[i];
            if (same >= 0)
            {
                merged[same] = EventUnion.Of(merged[same], next);
                continue;
            }

            kind.Add(merged.Count);
            merged.Add(next with { Id = $"e{merged.Count + 1}" });
        }

        return merged;
    }
}
