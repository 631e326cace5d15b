namespace Rapporteur.Language.Press;

/// <summary>
/// The line that says where, when and by whom a wire report was written: "MOSCOW, Sept 28 (Reuters) —". It is no part of the sentence that
/// it stands before, so the two are read as two trees, and the dateline then hangs on the sentence's root.
/// </summary>
internal static class Datelines
{
    private const int LongestDateline = 16;

    /// <summary>Notes the dateline of each sentence that begins with one.</summary>
    public static void Mark(ReadOnlySpan<Word> words, Span<SentenceRange> sentences)
    {
        foreach (ref var sentence in sentences)
            if (EndOf(words, sentence) is var end && end > sentence.First) sentence = sentence with { DatelineWords = end - sentence.First };
    }

    /// <summary>The stretches that are trees of their own: datelines, and what is left of sentences.</summary>
    public static SentenceRange[] Cut(SentenceRange[] sentences)
    {
        if (Array.TrueForAll(sentences, static s => s.DatelineWords == 0)) return sentences;
        var cut = new List<SentenceRange>(sentences.Length + 1);
        foreach (var sentence in sentences)
        {
            if (sentence.DatelineWords > 0) cut.Add(new SentenceRange(sentence.First, sentence.BodyFirst, true));
            cut.Add(new SentenceRange(sentence.BodyFirst, sentence.End, sentence.StartsParagraph));
        }

        return [.. cut];
    }

    /// <summary>Hangs each dateline on the root of what follows it in its sentence.</summary>
    /// <param name="words">The words with the trees of the cut sentences.</param>
    /// <param name="sentences">The sentences as they were.</param>
    public static void Join(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.DatelineWords == 0) continue;
            var dateline = RootFrom(words, sentence.First, sentence.BodyFirst);
            (words[dateline].Head, words[dateline].Relation) = (RootFrom(words, sentence.BodyFirst, sentence.End), Deprel.Parataxis);
        }
    }

    private static int RootFrom(ReadOnlySpan<Word> words, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (words[i].Head < 0) return i;
        return -1;
    }

    /// <summary>The word after the dateline that a sentence begins with; its first word where it has none.</summary>
    private static int EndOf(ReadOnlySpan<Word> words, SentenceRange sentence)
    {
        if (!sentence.StartsParagraph || !StartsLarge(words[sentence.First].Form)) return sentence.First;
        bool hasBracket = false, hasNumber = false;
        var isOpen = false;
        for (var t = sentence.First; t < Math.Min(sentence.End - 2, sentence.First + LongestDateline); t++)
        {
            ref readonly var word = ref words[t];
            if (word.Form == "(") isOpen = true;
            else if (word.Form == ")" && words[sentence.First].Form == "(" && StartsLarge(words[t + 1].Form)) return t + 1;
            else if (word.Form == ")")
            {
                (isOpen, hasBracket) = (false, true);
                // Where the dash became a quotation mark on the way: "WASHINGTON (AP) " President".
                if (t >= sentence.First + 2 && words[t - 2].Form == "(" && IsQuote(words[t + 1].Form)) return t + 2;
            }
            else if (IsDash(words, t)) return hasBracket || hasNumber || IsCapitals(words[sentence.First].Form) ? t + 1 : sentence.First;
            else if (word.Form == ":" && t <= sentence.First + 1 && IsCapitals(words[sentence.First].Form)) return t + 1;
            else if (char.IsAsciiDigit(word.Form[0])) hasNumber = true;
            else if (char.IsLower(word.Form[0]) && !isOpen) return sentence.First;
        }

        return sentence.First;
    }

    private static bool IsDash(ReadOnlySpan<Word> words, int at) => words[at].Form switch
    {
        "—" or "–" or "--" or "---" => true,
        "-" => words[at].SpaceAfter && at > 0 && words[at - 1].SpaceAfter,
        _ => false,
    };

    private static bool IsQuote(string form) => form is "\"" or "“" or "”" or "''" or "``";

    private static bool StartsLarge(string form) => form == "(" || char.IsUpper(form[0]);

    private static bool IsCapitals(string form)
    {
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return form.Length > 2;
    }
}
