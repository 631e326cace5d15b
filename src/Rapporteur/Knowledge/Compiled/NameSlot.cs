namespace Rapporteur.Knowledge.Compiled;

/// <summary>A place of the table of names and of beginnings of names.</summary>
/// <param name="Tag">The half of the words' hash that does not tell the place.</param>
/// <param name="Value">Twice the number of the group of names that are spelt so (from 1; 0 for none), and one more where a longer name begins so; 0 where the place is empty.</param>
internal readonly record struct NameSlot(uint Tag, int Value)
{
    /// <summary>A place for a mixed hash.</summary>
    public static NameSlot Of(ulong mixed, int group, bool isBeginning) => new(TagOf(mixed), (group << 1) | (isBeginning ? 1 : 0));

    /// <summary>The tag of a mixed hash.</summary>
    public static uint TagOf(ulong mixed) => (uint)(mixed >> 32);

    /// <summary>Whether nothing is here.</summary>
    public bool IsEmpty => Value == 0;

    /// <summary>Number of the group of names, or 0.</summary>
    public int Group => Value >> 1;

    /// <summary>Whether a longer name begins so.</summary>
    public bool IsBeginning => (Value & 1) != 0;
}
