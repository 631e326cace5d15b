namespace Rapporteur.Language.Segmenting;

/// <summary>What the training texts say of a word, in small buckets packed into one number; all zero for an unknown word.</summary>
/// <param name="Bits">The packed buckets.</param>
internal readonly record struct LexiconEntry(uint Bits)
{
    /// <summary>Packs buckets, each from 0 to 7.</summary>
    public LexiconEntry(Upos upos, int lowerCase, int starts, int ends, int frequency)
        : this((uint)upos | ((uint)lowerCase << 5) | ((uint)starts << 8) | ((uint)ends << 11) | ((uint)frequency << 14))
    {
    }

    /// <summary>The commonest part of speech.</summary>
    public uint Upos => Bits & 31;

    /// <summary>How often it is written small inside a sentence.</summary>
    public uint LowerCase => (Bits >> 5) & 7;

    /// <summary>How often it begins a sentence.</summary>
    public uint Starts => (Bits >> 8) & 7;

    /// <summary>How often it ends a sentence.</summary>
    public uint Ends => (Bits >> 11) & 7;

    /// <summary>How often it is seen; 0 for a word known only by its ending.</summary>
    public uint Frequency => (Bits >> 14) & 7;
}
