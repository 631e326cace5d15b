namespace Rapporteur.Language.Press;

/// <summary>How a text writes its words inside sentences, where a capital means a name.</summary>
internal sealed class BodyCasing
{
    private readonly HashSet<uint> _forms = [];
    private readonly HashSet<uint> _pairs = [];

    /// <summary>Looks at the sentences of a text.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="most">Number of words to look at.</param>
    /// <param name="isHeadline">Tells sentences whose casing says nothing.</param>
    public static BodyCasing Of(Word[] words, ReadOnlySpan<SentenceRange> sentences, int most, Func<SentenceRange, bool> isHeadline)
    {
        var body = new BodyCasing();
        foreach (var sentence in sentences)
        {
            if (sentence.First > most) break;
            if (isHeadline(sentence)) continue;
            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                body._forms.Add(FeatureHash.Exact(words[i].Form));
                body._pairs.Add(Pair(words[i - 1].Form, words[i].Form));
            }
        }

        return body;
    }

    /// <summary>Whether a form stands inside a sentence.</summary>
    public bool Has(string form) => _forms.Contains(FeatureHash.Exact(form));

    /// <summary>Whether two forms stand side by side.</summary>
    public bool HasPair(string first, string second) => _pairs.Contains(Pair(first, second));

    private static uint Pair(string first, string second) => FeatureHash.Pair(FeatureHash.Exact(first), FeatureHash.Exact(second));
}
