using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Tells the sentences in title case, where a capital does not make a name, and which words the rest of the text writes with a capital.</summary>
internal sealed class Headlines
{
    private const int FewestWords = 4;
    private const int ShortestWord = 4;

    private readonly bool[] _isHeadline;
    private readonly HashSet<string> _capitalised = new(StringComparer.Ordinal);

    public Headlines(Document document)
    {
        _isHeadline = new bool[document.Sentences.Length];
        var any = false;
        for (var s = 0; s < _isHeadline.Length; s++) any |= _isHeadline[s] = IsTitleCase(document, document.Sentences[s]);
        if (!any) return;
        for (var s = 0; s < _isHeadline.Length; s++)
        {
            if (_isHeadline[s]) continue;
            var sentence = document.Sentences[s];
            for (var t = sentence.First + 1; t < sentence.End; t++)
                if (char.IsUpper(document.Words[t].Form[0])) _capitalised.Add(document.Words[t].Form);
        }
    }

    /// <summary>Whether a sentence is in title case.</summary>
    public bool Has(int sentence) => _isHeadline[sentence];

    /// <summary>Whether the text outside headlines writes a word with a capital within a sentence.</summary>
    public bool IsConfirmed(string form) => _capitalised.Contains(form);

    /// <summary>Nearly all long words have a capital, verbs and common nouns too.</summary>
    private static bool IsTitleCase(Document document, SentenceRange sentence)
    {
        int words = 0, capitals = 0, common = 0;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            ref readonly var word = ref document.Words[t];
            if (word.Form.Length < ShortestWord || !char.IsLetter(word.Form[0])) continue;
            words++;
            if (!char.IsUpper(word.Form[0])) continue;
            capitals++;
            if (t > sentence.First && word.Upos is not Upos.PROPN) common++;
        }

        return words >= FewestWords && capitals >= words - words / 5 && common > 0;
    }
}
