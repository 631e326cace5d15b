using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Statements;

/// <summary>
/// "Kerry: efforts not coordinated", "LOPEZ: Well, no …": a name and a colon at the head of a headline or paragraph; “We will wait.” — Maria
/// Lopez: a name behind a dash. For one thread and document.
/// </summary>
internal sealed class LabelledSpeech(StoryMentions mentions, WordClasses words, Quotations quotations)
{
    private const int LongestLabel = 6;
    private const int ShortestContent = 2;
    private const int ShortestCapitals = 3;
    private const int LongestSignature = 60;

    private readonly Document _document = mentions.Document;

    /// <summary>The attribution whose cue is the colon behind the label of a sentence, or null.</summary>
    public Attribution? At(SentenceRange sentence)
    {
        if (!sentence.StartsParagraph) return null;
        return Signed(sentence) ?? Led(sentence);
    }

    private Attribution? Led(SentenceRange sentence)
    {
        var first = sentence.BodyFirst;
        if (first < sentence.End - 1 && _document.Words[first].Form is "\"" or "“") first++;
        for (var t = first + 1; t < sentence.End - ShortestContent && t <= first + LongestLabel; t++)
        {
            ref readonly var word = ref _document.Words[t];
            if (word.Form == ":") return Names(first, t, sentence.First == 0) is var name and >= 0 ? new Attribution(t, new Span(word.Start, word.End), name, [Rest(t + 1)], true) : null;
            if (word.Upos is not (Upos.PROPN or Upos.NOUN or Upos.ADJ or Upos.DET or Upos.ADP or Upos.PART)) return null;
        }

        return null;
    }

    private Attribution? Signed(SentenceRange sentence)
    {
        ref readonly var opening = ref _document.Words[sentence.First];
        if (quotations.Over(new Span(opening.Start, opening.End)) is not { } quotation || quotation.Start < opening.Start - 1) return null;
        var dash = sentence.First;
        while (dash < _document.Words.Length && _document.Words[dash].Start < quotation.End) dash++;
        if (dash + 1 >= _document.Words.Length || _document.Words[dash].Form is not ("—" or "–" or "―" or "--" or "-")) return null;
        var name = OpeningNoun.In(_document, dash + 1, Math.Min(dash + 1 + LongestLabel, _document.Words.Length));
        var line = Rest(dash + 1);
        return name > dash && _document.Words[name].Upos == Upos.PROPN && line.Length < LongestSignature ? new Attribution(dash, new Span(_document.Words[dash].Start, _document.Words[dash].End), name, [quotation], true) : null;
    }

    /// <summary>The token that names a speaker: a person or body, or a poll or report.</summary>
    private int Names(int first, int colon, bool isHeadline)
    {
        for (var t = first; t < colon; t++)
            if (mentions.At(t) is { Type: MentionType.Person or MentionType.Organisation, IsDateline: false } phrase && (isHeadline || phrase.Type == MentionType.Person || IsCapitals(phrase)) && phrase.End == colon && phrase.First <= first + 1) return phrase.Head;
        return isHeadline && words["reporting-noun"].Contains(LemmaSet.Lower(_document.Words[colon - 1].Lemma)) ? colon - 1 : -1;
    }

    /// <summary>Transcripts write the names of speakers in capitals.</summary>
    private bool IsCapitals(Phrase phrase)
    {
        var name = phrase.SpanIn(_document).Of(_document.Text);
        foreach (var c in name)
            if (char.IsLower(c)) return false;
        return name.Length >= ShortestCapitals;
    }

    private Span Rest(int first)
    {
        var start = _document.Words[first].Start;
        var end = _document.Text.AsSpan(start).IndexOfAny('\n', '\r') is var line and >= 0 ? start + line : _document.Text.Length;
        return new Span(start, start + _document.Text.AsSpan(start, end - start).TrimEnd().Length);
    }
}
