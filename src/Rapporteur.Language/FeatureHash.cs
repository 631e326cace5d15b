using System.Runtime.CompilerServices;

namespace Rapporteur.Language;

/// <summary>Hashes of character ranges and of feature values.</summary>
internal static class FeatureHash
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over folded characters.</summary>
    public static uint Folded(ReadOnlySpan<char> characters)
    {
        var hash = Seed;
        foreach (var c in characters) hash = (hash ^ CharKinds.Fold(c)) * Prime;
        return hash;
    }

    /// <summary>FNV-1a over characters as they are.</summary>
    public static uint Exact(ReadOnlySpan<char> characters)
    {
        var hash = Seed;
        foreach (var c in characters) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>One value of two, order kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Pair(uint a, uint b) => ((a * 0x9E3779B1u) ^ b) * 0x85EBCA6Bu;

    /// <summary>One value of three, order kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Triple(uint a, uint b, uint c) => Pair(Pair(a, b), c);

    /// <summary>Spreads the bits of a hash, so that its top bits can index a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        return hash * 0x846CA68Bu;
    }
}
