namespace Rapporteur.Language.Segmenting;

/// <summary>Word statistics of the training texts, by folded form; words not seen are judged by their last three letters.</summary>
internal sealed class Lexicon(FlatMap map)
{
    private const int EndingLength = 3;

    public FlatMap Map { get; } = map;

    /// <summary>The key of a word's ending.</summary>
    public static uint EndingKey(ReadOnlySpan<char> word)
    {
        var ending = word.Length > EndingLength ? word[^EndingLength..] : word;
        var capital = word.Length > 0 && CharKinds.Of(word[0]) == CharKind.Upper ? 1u : 0;
        var digit = word.Length > 0 && CharKinds.Of(word[^1]) == CharKind.Digit;
        return FeatureHash.Triple(0xE4D1u + capital, digit ? 0u : FeatureHash.Folded(ending), digit ? 1u : 0);
    }

    /// <summary>What is known of a word.</summary>
    /// <param name="folded">Its <see cref="FeatureHash.Folded"/>.</param>
    /// <param name="word">Its characters.</param>
    public LexiconEntry Of(uint folded, ReadOnlySpan<char> word)
    {
        var bits = Map.Find(folded);
        return new LexiconEntry(bits != 0 ? bits : Map.Find(EndingKey(word)));
    }

    /// <summary>How often a form is seen, 0 (never) to 7.</summary>
    public uint Frequency(uint folded) => new LexiconEntry(Map.Find(folded)).Frequency;
}
