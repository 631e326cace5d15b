namespace Rapporteur.Knowledge.Compiled;

/// <summary>Where a hash has its place in a table of any size.</summary>
internal static class FlatHash
{
    /// <summary>The place, from 0 to below the size.</summary>
    public static int Place(ulong hash, int size)
    {
        // The multiplicative hashes above leave their high bits weak for short keys; a finishing mix (Murmur3's) spreads them.
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        return (int)(((hash & 0xffffffffUL) * (ulong)size) >> 32);
    }
}
