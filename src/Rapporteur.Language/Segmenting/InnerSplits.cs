namespace Rapporteur.Language.Segmenting;

/// <summary>
/// Where a word may part between two letters (<c>can|not</c>, <c>do|n't</c>, <c>gon|na</c>): whole words with their split offsets,
/// and endings that part from many stems. Only places named here are put to the classifier.
/// </summary>
internal sealed class InnerSplits(FlatMap map)
{
    /// <summary>Endings longer than this are not looked up.</summary>
    public const int LongestEnding = 4;

    /// <summary>Words longer than this are not looked up: a bit per offset is kept.</summary>
    public const int LongestWord = 24;

    private const uint EndingSalt = 0x51A7u;

    public FlatMap Map { get; } = map;

    /// <summary>The key of an ending.</summary>
    public static uint EndingKey(ReadOnlySpan<char> ending) => FeatureHash.Pair(EndingSalt, FeatureHash.Folded(ending));

    /// <summary>Offsets, as bits, at which the word may part.</summary>
    public uint Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestWord) return 0;
        var offsets = Map.Find(FeatureHash.Folded(word));
        for (var length = 1; length <= LongestEnding && length < word.Length; length++)
            if (Map.Find(EndingKey(word[^length..])) != 0) offsets |= 1u << (word.Length - length);
        return offsets;
    }
}
