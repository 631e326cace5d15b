using Rapporteur.Language;

namespace Rapporteur.Evaluation.Scoring;

/// <summary>A story's text with its sentences as they were read.</summary>
internal sealed class StoryView(string text, IReadOnlyList<Span> sentences)
{
    // What is shown of a text whose sentence is not known: enough to recognise it.
    private const int LongestShown = 300;

    /// <summary>The sentences of an event: those of its trigger, else those of its actors; empty where it has neither.</summary>
    public int[] SentencesOf(CodedEvent item)
    {
        var spans = item.Trigger is { } trigger ? [trigger] : item.Sources.Concat(item.Targets).Select(p => p.Span).OfType<Span>().ToArray();
        return [.. Enumerable.Range(0, sentences.Count).Where(s => Array.Exists(spans, x => x.Overlaps(sentences[s])))];
    }

    /// <summary>The words of a span; empty where it lies outside of the text.</summary>
    public string Words(Span span) => span.Start >= 0 && span.End <= text.Length && !span.IsEmpty ? OneLine(span.Of(text).ToString()) : "";

    /// <summary>The sentence that a span begins in, or the beginning of the text.</summary>
    public string SentenceAt(Span? span)
    {
        foreach (var sentence in sentences)
            if (span is { } place && sentence.Overlaps(place)) return Words(sentence);
        return OneLine(text.Length <= LongestShown ? text : text[..LongestShown] + "…");
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
}
