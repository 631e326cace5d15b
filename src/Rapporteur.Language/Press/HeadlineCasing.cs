using Rapporteur.Language.Segmenting;

namespace Rapporteur.Language.Press;

/// <summary>
/// Reads headlines in title case or capitals as if they were written like sentences: a word gets the casing that it has inside the text's own
/// sentences, else the one that is usual. Only the tagger, the parser and the lemmatizer see that casing; forms are given back after.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class HeadlineCasing(Lexicon lexicon)
{
    /// <summary>Words of a headline that are shorter may be small in title case.</summary>
    private const int LongWord = 4;

    private const int FewestLongWords = 3;

    /// <summary>Words of the text that are looked at for a word's casing.</summary>
    private const int Evidence = 4000;

    /// <summary>Bucket of <see cref="LexiconEntry.LowerCase"/> from which on a word is usually written small.</summary>
    private const uint UsuallySmall = 3;

    /// <summary>The regular inflections of English.</summary>
    private static readonly string[] Endings = ["", "s", "es", "ed", "d", "ing"];

    /// <summary>Changes the forms of headlines.</summary>
    /// <returns>The words changed with their own forms; null where there are none.</returns>
    public List<(int Word, string Form)>? Lower(Word[] words, ReadOnlySpan<SentenceRange> sentences)
    {
        List<(int, string)>? changed = null;
        BodyCasing? body = null;
        foreach (var sentence in sentences)
        {
            if (!sentence.StartsParagraph || !IsHeadline(words.AsSpan(sentence.First, sentence.Count))) continue;
            body ??= BodyCasing.Of(words, sentences, Evidence, s => IsHeadline(words.AsSpan(s.First, s.Count)));
            var isAllCapitals = IsAllCapitals(words.AsSpan(sentence.First, sentence.Count));
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (Cased(words, i, sentence, body, isAllCapitals) is not { } form) continue;
                (changed ??= []).Add((i, words[i].Form));
                words[i].Form = form;
            }
        }

        return changed;
    }

    /// <summary>Gives the forms back.</summary>
    public static void Restore(Word[] words, List<(int Word, string Form)>? changed)
    {
        if (changed is null) return;
        foreach (var (word, form) in changed) words[word].Form = form;
    }

    /// <summary>The form that a word would have in a sentence, or null where that is its own.</summary>
    private string? Cased(Word[] words, int i, SentenceRange sentence, BodyCasing body, bool isAllCapitals)
    {
        var form = words[i].Form;
        if (!char.IsUpper(form[0])) return null;
        var capitals = form.Length > 1 && IsCapitals(form);
        if (capitals && !isAllCapitals) return null;
        var small = form.ToLowerInvariant();
        var large = capitals ? form[0] + small[1..] : form;
        if (body.Has(form) && capitals) return null;
        if (body.Has(large))
        {
            var isName = !body.Has(small) || (i > sentence.First && body.HasPair(words[i - 1].Form, large)) || (i + 1 < sentence.End && body.HasPair(large, words[i + 1].Form));
            if (isName) return large == form ? null : large;
            return small;
        }

        return body.Has(small) || IsUsuallySmall(small) || Stems(small).Any(stem => Endings.Any(e => body.Has(stem + e))) ? small : large == form ? null : large;
    }

    private bool IsUsuallySmall(string small)
    {
        var entry = lexicon.Of(FeatureHash.Folded(small), small);
        if (entry.Frequency > 0) return entry.LowerCase >= UsuallySmall;
        foreach (var stem in Stems(small))
        {
            var known = lexicon.Of(FeatureHash.Folded(stem), stem);
            if (known.Frequency > 0 && known.LowerCase >= UsuallySmall) return true;
        }

        return false;
    }

    /// <summary>What a word may be an inflection of.</summary>
    private static IEnumerable<string> Stems(string word)
    {
        foreach (var ending in Endings)
            if (ending.Length > 0 && word.Length >= ending.Length + LongWord && word.EndsWith(ending, StringComparison.Ordinal)) yield return word[..^ending.Length];
    }

    private bool IsHeadline(ReadOnlySpan<Word> sentence)
    {
        var large = 0;
        foreach (ref readonly var word in sentence)
        {
            if (!char.IsLetter(word.Form[0])) continue;
            if (char.IsUpper(word.Form[0])) large += word.Form.Length >= LongWord ? 1 : 0;
            else if (word.Form.Length > LongWord || !IsSmallWord(word.Form)) return false;
        }

        return large >= FewestLongWords && sentence[^1].Form is not ("." or "!" or "”" or "\"");
    }

    /// <summary>Articles, prepositions and the like, which title case leaves small.</summary>
    private bool IsSmallWord(string form) =>
        (Upos)lexicon.Of(FeatureHash.Folded(form), form).Upos is Upos.ADP or Upos.DET or Upos.CCONJ or Upos.SCONJ or Upos.PART or Upos.PRON or Upos.AUX or Upos.ADV || form[0] is '\'' or '’';

    private static bool IsCapitals(string form)
    {
        foreach (var c in form)
            if (char.IsLower(c)) return false;
        return true;
    }

    private static bool IsAllCapitals(ReadOnlySpan<Word> sentence)
    {
        foreach (ref readonly var word in sentence)
            foreach (var c in word.Form)
                if (char.IsLower(c)) return false;
        return true;
    }
}
