using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>
/// What a verb of saying attributes by the order of words, where the tree hangs no clause on it: the quotation beside it, the clause with
/// "that" behind it, the clause right behind it, or what stands before the comma. For one thread and document.
/// </summary>
internal sealed class SpokenStretches(Document document, Quotations quotations)
{
    private const int FarthestQuotation = 14;
    private const int FarthestClause = 25;
    private const int LongestName = 30;
    private const int ShortestClause = 3;

    /// <summary>The stretch, or null.</summary>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="sentence">Its sentence.</param>
    public Span? Of(Token verb, SentenceRange sentence)
    {
        if (quotations.Over(verb.Span) is { } own && own.Contains(verb.Span)) return Behind(verb.Index, EndWithin(own, verb.Index, sentence));
        return QuotedBefore(verb, sentence) ?? QuotedBehind(verb, sentence) ?? Behind(verb.Index, sentence.End) ?? Before(verb, sentence) ?? LedIn(verb, sentence);
    }

    /// <summary>
    /// The quotation that opens the sentence, where a verb of saying follows it with nothing but a name between or behind: “We will return,” the
    /// general said. The order of words is surer here than a tree.
    /// </summary>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="speaker">The token that names the speaker; -1 for none.</param>
    public Span? Opening(Token verb, SentenceRange sentence, out int speaker)
    {
        speaker = -1;
        if (quotations.Over(document[sentence.BodyFirst].Span) is not { } quotation || quotation.End > verb.Span.Start || quotation.Start > document[sentence.BodyFirst].Span.Start) return null;
        var first = verb.Index;
        while (first > sentence.BodyFirst && document.Words[first - 1].Start >= quotation.End) first--;
        if (verb.Index - first > LongestName) return null;
        for (var t = first; t < verb.Index; t++)
            if (document.Words[t].Upos is Upos.SCONJ || document.Words[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return null;
        speaker = first < verb.Index ? OpeningNoun.In(document, first, verb.Index) : OpeningNoun.In(document, verb.Index + 1, Math.Min(sentence.End, verb.Index + 1 + LongestName));
        return speaker >= 0 ? quotation : null;
    }

    /// <summary>"The talks had failed, said the general": a clause, a comma, the verb and then the speaker, whatever the tree makes of it.</summary>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="speaker">The token that names the speaker; -1 for none.</param>
    public Span? Inverted(Token verb, SentenceRange sentence, out int speaker)
    {
        speaker = -1;
        var comma = verb.Index - 1;
        if (comma - sentence.BodyFirst < ShortestClause || document.Words[comma].Form != "," || verb.Xpos is not ("VBD" or "VBZ" or "VBP") || !HasMainPredicate(sentence.BodyFirst, comma)) return null;
        foreach (var child in verb.Children)
            if (child.Index < verb.Index && child.Relation is Deprel.Nsubj or Deprel.Cc) return null;
        speaker = OpeningNoun.In(document, verb.Index + 1, Math.Min(sentence.End, verb.Index + 1 + LongestName));
        return speaker >= 0 && document.Words[speaker].Relation is Deprel.Obj or Deprel.Iobj or Deprel.Ccomp or Deprel.Xcomp or Deprel.Obl ? Cut(sentence.BodyFirst, comma) : null;
    }

    /// <summary>
    /// "The talks, the general said, had failed", "the talks, said the general, a Kurd, had failed": a speaker and a verb between two commas speak of
    /// all that is around them in their clause.
    /// </summary>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="speaker">The token that names the speaker where the verb comes first; else -1.</param>
    public List<Span>? Around(Token verb, SentenceRange sentence, out int speaker)
    {
        speaker = -1;
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN")) return null;
        var (left, right) = Inverted(verb, sentence) ?? Inserted(verb, sentence) ?? default;
        if (right == 0) return null;
        if (IsInverted(verb, left)) speaker = OpeningNoun.In(document, verb.Index + 1, right);
        // "After the vote, she said, “…”" gives the quotation alone.
        if (quotations.Over(document[right + 1].Span) is not null && quotations.Over(document[sentence.BodyFirst].Span) is null) return null;
        // "…, said Okello, a teacher in Gulu": behind the speaker stands who that is.
        if (IsInverted(verb, left) && !HasMainPredicate(right + 1, sentence.End)) return quotations.Over(document[sentence.BodyFirst].Span) is null && Cut(sentence.BodyFirst, left) is { } all ? [all] : null;
        if (Cut(right + 1, sentence.End) is not { } behind) return null;
        return IsLead(left - 1) ? [behind] : Cut(sentence.BodyFirst, left) is { } before ? [before, behind] : null;
    }

    private bool IsInverted(Token verb, int left) => left == verb.Index - 1 && document.Words[verb.Index + 1].Form != ",";

    /// <summary>"Whom, he said, …", "and, he said, …": nothing before the comma is said but the word that leads the clause in.</summary>
    private bool IsLead(int token) => document.Words[token].Upos is Upos.CCONJ or Upos.SCONJ || document.Words[token].Xpos is "WP" or "WDT" or "WRB" or "IN";

    private (int Left, int Right)? Inserted(Token verb, SentenceRange sentence)
    {
        if (verb.Child(Deprel.Nsubj) is not { } subject) return null;
        int left = Math.Min(verb.Index, subject.Index) - 1, right = Math.Max(verb.Index, subject.Index) + 1;
        while (left > sentence.BodyFirst && document.Words[left].Form != "," && IsOf(left, subject.Index, verb.Index)) left--;
        while (right < sentence.End && document.Words[right].Form != "," && IsOf(right, subject.Index, verb.Index)) right++;
        return left > sentence.BodyFirst && right < sentence.End - ShortestClause && document.Words[left].Form == "," && document.Words[right].Form == "," ? (left, right) : null;
    }

    /// <summary>The comma before a verb that its speaker follows, and the one behind which the clause goes on with its verb.</summary>
    private (int Left, int Right)? Inverted(Token verb, SentenceRange sentence)
    {
        var left = verb.Index - 1;
        if (left <= sentence.BodyFirst || document.Words[left].Form != "," || OpeningNoun.In(document, verb.Index + 1, sentence.End) < 0 || document.Words[verb.Index + 1].Form == ",") return null;
        for (var t = verb.Index + 2; t < sentence.End - ShortestClause && t < verb.Index + LongestName; t++)
        {
            ref readonly var word = ref document.Words[t];
            if (word.Upos == Upos.AUX || word.Xpos is "VBD" or "VBZ" or "VBP" or "MD") return document.Words[t - 1].Form == "," ? (left, t - 1) : null;
        }

        return null;
    }

    /// <summary>What is told where the tree shows less than a clause: a clause with "that" behind what was gathered, or the one that the cue is put behind.</summary>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="cue">What it takes.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="gathered">What the tree shows.</param>
    /// <param name="isFinite">Whether that is a clause.</param>
    public Span? Instead(Token verb, Cue cue, SentenceRange sentence, Subtrees gathered, bool isFinite)
    {
        if (gathered.IsEmpty) return null;
        if (ThatBehind(verb.Index, sentence.End) is { } behind && (gathered.EndsBefore(verb.Index) || gathered.StartsBehind(behind.Start))) return behind;
        return !isFinite && cue.TakesQuote && !verb.IsRoot && verb.HeadIndex < verb.Index && verb.Relation is Deprel.Advcl or Deprel.Parataxis && IsMain(verb.Head) ? Before(verb, sentence) : null;
    }

    private static bool IsMain(Token clause) => clause.IsRoot && clause.Child(Deprel.Mark) is null;

    /// <summary>
    /// "Said five countries – Russia, the US – were key", "said overturning the verdict was wrong": where the tree begins the clause behind its subject, it begins
    /// right behind the verb of saying.
    /// </summary>
    /// <param name="content">What is said.</param>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="maySpeakTo">Whether a noun behind the verb may be who is spoken to.</param>
    public void TakeSubject(List<Span> content, int verb, bool maySpeakTo)
    {
        var first = verb + 1;
        while (first < document.Words.Length && document.Words[first].Start < content[0].Start) first++;
        if (first <= verb + 1 || first >= document.Words.Length || content[0].Start < document.Words[verb].End || document.Words[verb + 1].Upos == Upos.PUNCT) return;
        if (BeginsWithVerb(first) ? OpeningNoun.In(document, verb + 1, first) >= 0 : !maySpeakTo && IsSubject(verb, first)) content[0] = new Span(document.Words[verb + 1].Start, content[0].End);
    }

    private bool BeginsWithVerb(int first)
    {
        var word = document.Words[first].Upos == Upos.PUNCT && first + 1 < document.Words.Length ? first + 1 : first;
        return document.Words[word].Upos == Upos.AUX || document.Words[word].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
    }

    /// <summary>Whether the words between a verb of saying, whose speaker stands before it, and a clause are of that clause: no adverb, phrase or day among them.</summary>
    private bool IsSubject(int verb, int first)
    {
        if (document[verb].Child(Deprel.Nsubj) is not { } speaker || speaker.Index > verb) return false;
        if (document.Words[verb + 1] is not ({ Upos: Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM } or { Xpos: "VBG" or "PRP$" })) return false;
        for (var t = verb + 1; t < first; t++)
            if (document.Words[t].Upos == Upos.PUNCT || document.Words[t].Relation is Deprel.OblUnmarked or Deprel.NmodUnmarked || document.Words[t].Upos is Upos.SCONJ) return false;
        return true;
    }

    /// <summary>"It says the talks failed; the rebels deny it": behind a semicolon with a subject of its own the reporter goes on.</summary>
    public void CutAtSemicolon(List<Span> content, int verb)
    {
        for (var t = verb + 1; t < document.Words.Length && document.Words[t].Start < content[^1].End; t++)
        {
            if (document.Words[t].Form != ";" || document.Words[t].Start < content[^1].Start || quotations.Over(document[t].Span) is not null || OpeningNoun.In(document, t + 1, document.Words.Length) < 0) continue;
            content[^1] = new Span(content[^1].Start, document.Words[t - 1].End);
            return;
        }
    }

    private bool IsOf(int token, int subject, int verb)
    {
        var head = document.Words[token].Head;
        return head == verb || head == subject || (head >= 0 && document.Words[head].Head == subject);
    }

    /// <summary>“We will return,” the general said.</summary>
    private Span? QuotedBefore(Token verb, SentenceRange sentence)
    {
        for (var t = verb.Index - 1; t >= sentence.BodyFirst && t >= verb.Index - FarthestQuotation; t--)
        {
            if (quotations.Over(document[t].Span) is { } quotation) return IsWhole(quotation, sentence) ? quotation : null;
            if (document.Words[t].Upos is Upos.VERB or Upos.SCONJ && !IsBeneathSubject(t, verb)) return null;
        }

        return null;
    }

    /// <summary>The general said in a letter: “We will return.”</summary>
    public Span? QuotedBehind(Token verb, SentenceRange sentence)
    {
        for (var t = verb.Index + 1; t < sentence.End && t <= verb.Index + FarthestQuotation; t++)
        {
            if (quotations.Over(document[t].Span) is { } quotation) return IsSpeech(t, sentence) ? quotation : null;
            ref readonly var word = ref document.Words[t];
            if (word.Upos is Upos.VERB or Upos.SCONJ or Upos.AUX) return null;
        }

        return null;
    }

    /// <summary>Speech is led in by a comma or colon; without one, quoted words are a part of what is said ("said it was “impossible”").</summary>
    private bool IsSpeech(int token, SentenceRange sentence)
    {
        var before = token - 1;
        return before > sentence.First && document.Words[before].Form is "," or ":" or "—" or "–";
    }

    private Span? ThatBehind(int verb, int end)
    {
        for (var t = verb + 1; t < end && t <= verb + FarthestClause; t++)
        {
            ref readonly var word = ref document.Words[t];
            if (word.Form == "that" && word.Upos is Upos.SCONJ or Upos.PRON && HasPredicate(t + 1, end)) return Cut(t, end);
            if (word.Upos is Upos.VERB && word.Xpos is not ("VBG" or "VBN")) break;
        }

        return null;
    }

    private Span? Behind(int verb, int end)
    {
        if (ThatBehind(verb, end) is { } clause) return clause;
        return verb + 1 < end && document.Words[verb + 1].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.DET or Upos.NUM or Upos.ADJ && HasPredicate(verb + 2, end) ? Cut(verb + 1, end) : null;
    }

    /// <summary>The talks had failed, said the general.</summary>
    private Span? Before(Token verb, SentenceRange sentence)
    {
        var comma = verb.Index - 1;
        while (comma > sentence.BodyFirst && document.Words[comma].Form != "," && IsBeneathSubject(comma, verb)) comma--;
        if (comma - sentence.BodyFirst < ShortestClause || document.Words[comma].Form != "," || !HasPredicate(sentence.BodyFirst, comma)) return null;
        var next = verb.Index + 1 < sentence.End ? document.Words[verb.Index + 1].Upos : Upos.PUNCT;
        var isInverted = comma == verb.Index - 1 && next is Upos.PROPN or Upos.DET or Upos.PRON or Upos.NOUN;
        if (!isInverted && (comma == verb.Index - 1 || next is not (Upos.PUNCT or Upos.ADP))) return null;
        return Cut(sentence.BodyFirst, comma);
    }

    /// <summary>"The governor added:" with the words in the next paragraph.</summary>
    private Span? LedIn(Token verb, SentenceRange sentence)
    {
        if (document.Words[sentence.End - 1].Form != ":" || sentence.End >= document.Words.Length) return null;
        for (var t = verb.Index + 1; t < sentence.End; t++)
            if (document.Words[t].Upos is Upos.VERB) return null;
        var start = document.Words[sentence.End].Start;
        if (quotations.Over(document[sentence.End].Span) is { } quotation) return quotation;
        var line = document.Text.AsSpan(start).IndexOfAny('\n', '\r');
        return new Span(start, start + document.Text.AsSpan(start, line < 0 ? document.Text.Length - start : line).TrimEnd().Length);
    }

    private bool HasPredicate(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (document.Words[t].Upos is Upos.AUX || document.Words[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    /// <summary>Whether some words have a verb of their own beside those of relative clauses.</summary>
    private bool HasMainPredicate(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (document.Words[t] is { Upos: Upos.AUX } or { Xpos: "VBD" or "VBZ" or "VBP" or "MD", Relation: not (Deprel.AclRelcl or Deprel.AdvclRelcl) }) return true;
        return false;
    }

    private Span? Cut(int first, int end)
    {
        while (end > first && document.Words[end - 1].Upos == Upos.PUNCT && quotations.Over(document[end - 1].Span) is null) end--;
        return end > first ? new Span(document.Words[first].Start, document.Words[end - 1].End) : null;
    }

    private int EndWithin(Span quotation, int from, SentenceRange sentence)
    {
        var end = from + 1;
        while (end < sentence.End && document.Words[end].Start < quotation.End - 1) end++;
        return end;
    }

    /// <summary>Whether quoted words stand alone: nothing of the sentence's own goes before them but marks.</summary>
    private bool IsWhole(Span quotation, SentenceRange sentence)
    {
        for (var t = sentence.BodyFirst; t < sentence.End && document.Words[t].Start < quotation.Start; t++)
            if (document.Words[t].Upos is Upos.VERB or Upos.AUX) return false;
        return true;
    }

    private bool IsBeneathSubject(int token, Token verb)
    {
        for (var at = document[token]; !at.IsRoot; at = at.Head)
            if (at.HeadIndex == verb.Index) return at.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Advmod or Deprel.Aux or Deprel.Punct;
        return false;
    }
}
