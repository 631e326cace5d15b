using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>
/// Carries contents to the ends of their quotations: a quotation of several sentences has its cue in one of them only, and a quotation that
/// follows on the speaker's words in the same paragraph is the speaker's. For one thread and document.
/// </summary>
/// <param name="document">The text.</param>
/// <param name="quotations">Its quotations.</param>
internal sealed class QuotationEnds(Document document, Quotations quotations)
{
    private const int WidestGap = 3;

    /// <summary>The statement with the last quotation, or null.</summary>
    private Draft? _holder;

    /// <summary>Extends the statements of a sentence over their quotations, or gives a sentence of nothing but quotation to the speaker before.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="drafts">All statements up to this sentence.</param>
    /// <param name="first">The first of them that the sentence itself yields.</param>
    public void Extend(int sentence, List<Draft> drafts, int first)
    {
        var span = document.SpanOf(document.Sentences[sentence]);
        for (var i = first; i < drafts.Count; i++) Widen(drafts[i], span);
        var quotation = quotations.Over(span);
        if (quotation is { } whole && Covers(whole, span) && _holder is { } holder && !Attributes(drafts, first, whole))
        {
            if (!Continues(holder, whole)) _holder = null;
            else Give(holder, whole);
            return;
        }

        _holder = null;
        for (var i = first; i < drafts.Count; i++)
            if ((IsLead(span) || (quotations.Over(drafts[i].Content[^1]) is { } last && !last.Contains(drafts[i].Cue))) && (_holder is null || drafts[i].Length > _holder.Length)) _holder = drafts[i];
    }

    /// <summary>"The ministry said it was sure:" leads in what follows.</summary>
    private bool IsLead(Span sentence) => sentence.Of(document.Text).TrimEnd() is [.., ':'];

    private static void Give(Draft holder, Span quotation)
    {
        if (holder.Content[^1].Overlaps(quotation)) holder.Content[^1] = holder.Content[^1].Union(quotation);
        else holder.Content.Add(quotation);
    }

    /// <summary>Whether a quotation goes on from the speaker's last words: in the same paragraph, or as the next paragraph of a quotation left open.</summary>
    private bool Continues(Draft holder, Span quotation)
    {
        var last = holder.Content[^1];
        if (last.Overlaps(quotation)) return true;
        var between = document.Text.AsSpan(Math.Min(last.End, quotation.Start), Math.Max(0, quotation.Start - last.End));
        return !between.Contains('\n') || between.TrimEnd() is [.., ':'] || (quotations.Over(last) is { } open && !quotations.IsClosed(open) && between.Length <= WidestGap);
    }

    /// <summary>What is said within a quotation does not tell whose the quotation is.</summary>
    private static bool Attributes(List<Draft> drafts, int first, Span quotation)
    {
        for (var i = first; i < drafts.Count; i++)
            if (!quotation.Contains(drafts[i].Cue)) return true;
        return false;
    }

    private void Widen(Draft draft, Span sentence)
    {
        for (var c = 0; c < draft.Content.Count; c++)
        {
            if (quotations.Over(draft.Content[c]) is not { } quotation || draft.Cue.Overlaps(quotation)) continue;
            // A quotation that goes over the sentence's ends is all the speaker's; and so is speech of which the tree shows a part.
            var goesOn = quotation.Start < sentence.Start || quotation.End > sentence.End;
            if (goesOn || draft.IsSpeech || draft.Content[c].Contains(Inner(quotations.Words(quotation)))) draft.Content[c] = draft.Content[c].Union(quotation);
        }

        Merge(draft.Content);
        if (draft.IsSpeech && IsQuoted(draft.Content[0])) draft.Content.RemoveAll(c => !IsQuoted(c));
    }

    /// <summary>“We will leave,” he said, turning away: where speech is in quotation marks, what is not in them is the reporter's own.</summary>
    private bool IsQuoted(Span content) => quotations.Over(content) is { } quotation && quotation.Start <= content.Start;

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
    private static bool Covers(Span quotation, Span sentence)
    {
        var start = Math.Max(quotation.Start, sentence.Start);
        var end = Math.Min(quotation.End, sentence.End);
        return start <= sentence.Start + 1 && end >= sentence.End - WidestGap && end > start;
    }
}
