using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Says whom a phrase means, by itself or in a context. Immutable; safe to share between threads.</summary>
internal sealed class PhraseReader(MentionReader mentions)
{
    /// <summary>A phrase alone is no sentence; as the subject of one it is parsed as the noun phrase that it is.</summary>
    private const string Carrier = " said so.";

    /// <summary>What a phrase was read as, and the mention that answers for it; null where nobody is known.</summary>
    /// <param name="english">The grammar.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="day">The day at which offices are looked up; null for undated.</param>
    /// <param name="context">Words that stand around the phrase, or a country that it is said of; null for none.</param>
    public (StoryMentions Mentions, Phrase? Best) Read(EnglishPipeline english, string phrase, DateOnly? day, string? context)
    {
        var (text, asked) = Place(phrase, context);
        var story = mentions.Read(english.Analyze(text), day, isQuestion: true);
        Phrase? best = null;
        var bestScore = 0;
        foreach (var candidate in story.Phrases)
        {
            var span = candidate.SpanIn(story.Document);
            if (candidate.Actor is null || !span.Overlaps(asked)) continue;
            var score = Math.Min(span.End, asked.End) - Math.Max(span.Start, asked.Start) + (Leads(story.Document, candidate, asked) ? text.Length : 0);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        return (story, best);
    }

    /// <summary>Whether the phrase asked about hangs on a description or name, rather than the other way: in "Kenya's president", the president.</summary>
    private static bool Leads(Document document, Phrase candidate, Span asked)
    {
        var head = document[candidate.Head];
        return asked.Contains(head.Span) && (head.IsRoot || !asked.Contains(head.Head.Span));
    }

    /// <summary>The text to read and where the phrase stands in it: in its context, else in a paragraph after it.</summary>
    private static (string Text, Span Asked) Place(string phrase, string? context)
    {
        if (string.IsNullOrWhiteSpace(context)) return (phrase + Carrier, new Span(0, phrase.Length));
        var at = context.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at >= 0 ? (context, new Span(at, at + phrase.Length)) : ($"{context}\n\n{phrase}{Carrier}", new Span(context.Length + 2, context.Length + 2 + phrase.Length));
    }
}
