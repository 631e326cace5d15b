namespace Rapporteur.Language;

/// <summary>
/// Keeps one string for each frequent form, so that known words do not allocate. A fixed table that newer strings overwrite: bounded,
/// without locks, safe to share between threads (a slot is a single reference, and a lost race costs one allocation).
/// </summary>
internal sealed class StringPool
{
    // Two ways of 32 Ki slots hold the vocabulary of some ten thousand stories.
    private const int Bits = 15;
    private const int LongestKept = 32;
    private readonly string?[] _slots = new string?[2 << Bits];

    /// <summary>A string of the given characters.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        if (characters.Length is 0 or > LongestKept) return characters.ToString();
        var hash = 2166136261u;
        foreach (var c in characters) hash = (hash ^ c) * 16777619u;
        var at = (int)((hash * 0x9E3779B1u) >> (32 - Bits)) * 2;
        var first = _slots[at];
        if (first is not null && characters.SequenceEqual(first)) return first;
        var second = _slots[at + 1];
        if (second is not null && characters.SequenceEqual(second)) return second;
        var made = characters.ToString();
        _slots[at + 1] = first;
        Volatile.Write(ref _slots[at], made);
        return made;
    }
}
