namespace Rapporteur.Knowledge.Compiled;

/// <summary>Where a hash has its place in a table of any size.</summary>
internal static class FlatHash
{
    /// <summary>The place, from 0 to below the size.</summary>
    /// <param name="mixed">A hash that went through <see cref="Mix"/>; its low half counts.</param>
    /// <param name="size">The table's size.</param>
    public static int Place(ulong mixed, int size) => (int)(((mixed & 0xffffffffUL) * (ulong)size) >> 32);

    /// <summary>Spreads a hash over all 64 bits: the multiplicative hashes of names leave the high ones weak for short keys (Murmur3's finish).</summary>
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
