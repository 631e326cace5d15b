namespace Rapporteur.Language.Press;

/// <summary>
/// The line that says where, when and by whom a wire report was written: "MOSCOW, Sept 28 (Reuters) —". It is no part of the sentence that
/// it stands before, so the two are read as two trees, and the dateline then hangs on the sentence's root.
/// </summary>
internal static class Datelines
{
    private const int LongestDateline = 16;

    /// <summary>Cuts each sentence that begins with a dateline in two.</summary>
    public static SentenceRange[] Cut(ReadOnlySpan<Word> words, SentenceRange[] sentences)
    {
        List<SentenceRange>? cut = null;
        for (var s = 0; s < sentences.Length; s++)
        {
            var end = EndOf(words, sentences[s]);
            if (end == sentences[s].First)
            {
                cut?.Add(sentences[s]);
                continue;
            }

            cut ??= [.. sentences[..s]];
            cut.Add(sentences[s] with { End = end });
            cut.Add(new SentenceRange(end, sentences[s].End, false));
        }

        return cut is null ? sentences : [.. cut];
    }

    /// <summary>Hangs each dateline on the root of what follows it in its sentence.</summary>
    /// <param name="words">The words with the trees of the cut sentences.</param>
    /// <param name="sentences">The sentences as they were.</param>
    public static void Join(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            var first = RootFrom(words, sentence.First, sentence.End);
            var root = first < 0 ? -1 : RootFrom(words, first + 1, sentence.End);
            if (root < 0) continue;
            (words[first].Head, words[first].Relation) = (root, Deprel.Parataxis);
        }
    }

    private static int RootFrom(ReadOnlySpan<Word> words, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (words[i].Head < 0) return i;
        return -1;
    }

    /// <summary>The word after the dateline that a sentence begins with; its first word where it has none.</summary>
    public static int EndOf(ReadOnlySpan<Word> words, SentenceRange sentence)
    {
        if (!sentence.StartsParagraph || !StartsLarge(words[sentence.First].Form)) return sentence.First;
        bool hasBracket = false, hasNumber = false;
        var isOpen = false;
        for (var t = sentence.First; t < Math.Min(sentence.End - 2, sentence.First + LongestDateline); t++)
        {
            ref readonly var word = ref words[t];
            if (word.Form == "(") isOpen = true;
            else if (word.Form == ")") (isOpen, hasBracket) = (false, true);
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

    private static bool StartsLarge(string form) => form == "(" || char.IsUpper(form[0]);

    private static bool IsCapitals(string form)
    {
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return form.Length > 2;
    }
}
