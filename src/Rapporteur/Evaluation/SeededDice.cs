namespace Rapporteur.Evaluation;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same seed throws the same numbers on every machine and runtime, which <see cref="Random"/> does not promise.</summary>
internal struct SeededDice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="sides"/> - 1.</summary>
    public int Throw(int sides)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return (int)Math.BigMul(z, (ulong)sides, out _);
    }
}
