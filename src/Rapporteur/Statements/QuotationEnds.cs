using System.Collections.Frozen;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Carries contents to the ends of their quotations: a quotation of several sentences has its cue in one of them only.</summary>
internal static class QuotationEnds
{
    /// <summary>Extends the statements of a sentence over their quotations, or gives a sentence of nothing but quotation to the speaker before.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="drafts">All statements up to this sentence.</param>
    /// <param name="first">The first of them that the sentence itself yields.</param>
    /// <param name="firstPerson">"I" and its forms, which within a quotation mean its speaker.</param>
    public static void Extend(Document document, int sentence, Quotations quotations, List<Draft> drafts, int first, FrozenSet<string> firstPerson)
    {
        var span = document.SpanOf(document.Sentences[sentence]);
        for (var i = first; i < drafts.Count; i++) Widen(drafts[i], span, quotations);
        if (first == 0 || quotations.Over(span) is not { } quotation || !Covers(document.Text, quotation, span)) return;
        // What is said within the quotation does not tell whose the quotation is.
        for (var i = first; i < drafts.Count; i++)
            if (!quotation.Contains(drafts[i].Cue)) return;
        var before = drafts[first - 1];
        var isNext = before.Sentence == sentence - 1 || (before.Content[^1].End >= document.SpanOf(document.Sentences[sentence - 1]).Start);
        if (!isNext || quotations.Over(before.Content[^1]) is null || before.Holds(span)) return;
        before.Content.Add(span);
        for (var i = first; i < drafts.Count; i++)
            if (drafts[i].Speaker is { ActorId: null } self && before.Speaker is { } speaker && firstPerson.Contains(self.Span.Of(document.Text).ToString())) drafts[i].Speaker = speaker with { Span = self.Span };
    }

    private static void Widen(Draft draft, Span sentence, Quotations quotations)
    {
        for (var c = 0; c < draft.Content.Count; c++)
        {
            if (quotations.Over(draft.Content[c]) is not { } quotation || draft.Cue.Overlaps(quotation)) continue;
            // A quotation that goes over the sentence's ends is all the speaker's; and so is speech of which the tree shows a part.
            var goesOn = quotation.Start < sentence.Start || quotation.End > sentence.End;
            if (goesOn || draft.IsSpeech || draft.Content[c].Contains(Inner(quotations.Words(quotation)))) draft.Content[c] = draft.Content[c].Union(quotation);
        }

        Merge(draft.Content);
    }

    private static Span Inner(Span words) => new(words.Start, Math.Max(words.Start, words.End - 1));

    /// <summary>Pieces that came to share words become one.</summary>
    private static void Merge(List<Span> content)
    {
        for (var c = content.Count - 1; c > 0; c--)
        {
            if (!content[c].Overlaps(content[c - 1])) continue;
            content[c - 1] = content[c - 1].Union(content[c]);
            content.RemoveAt(c);
        }
    }

    /// <summary>Whether a sentence lies in a quotation, but for marks and spaces.</summary>
    private static bool Covers(string text, Span quotation, Span sentence)
    {
        var start = Math.Max(quotation.Start, sentence.Start);
        var end = Math.Min(quotation.End, sentence.End);
        return start <= sentence.Start + 1 && end >= sentence.End - 3 && end > start && text.Length >= end;
    }
}
