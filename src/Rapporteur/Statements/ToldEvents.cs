using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Marks the events that are only said to be so: those whose words stand in the content of a statement.</summary>
internal static class ToldEvents
{
    /// <summary>Gives each such event the id of the innermost statement: the one with the least content, as the nesting of statements has it.</summary>
    /// <param name="events">The events; changed in place.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="sentences">The sentences of the text, in order.</param>
    public static List<Event> Mark(List<Event> events, List<Statement> statements, Span[] sentences)
    {
        var contents = new List<(Span Content, int Length, string Id)>?[sentences.Length];
        foreach (var statement in statements)
        {
            var length = statement.Content.Sum(static c => c.Length);
            foreach (var content in statement.Content)
                for (var s = FirstEndingAfter(sentences, content.Start); s < sentences.Length && sentences[s].Start < content.End; s++) (contents[s] ??= []).Add((content, length, statement.Id));
        }

        for (var e = 0; e < events.Count; e++)
            if (contents[events[e].Sentence] is { } around && Innermost(around, events[e].Trigger) is { } id) events[e] = events[e] with { StatementId = id };
        return events;
    }

    private static string? Innermost(List<(Span Content, int Length, string Id)> contents, Span trigger)
    {
        string? innermost = null;
        var least = int.MaxValue;
        foreach (var (content, length, id) in contents)
            if (length < least && content.Contains(trigger)) (innermost, least) = (id, length);
        return innermost;
    }

    private static int FirstEndingAfter(Span[] sentences, int offset)
    {
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
