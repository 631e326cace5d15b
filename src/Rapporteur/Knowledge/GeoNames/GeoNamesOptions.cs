namespace Rapporteur.Knowledge.GeoNames;

/// <summary>What to take from a dump.</summary>
public sealed record GeoNamesOptions
{
    /// <summary>The states, whose alpha-2 codes the dump uses and whose names no place may bear beside its own.</summary>
    public required IReadOnlyCollection<Country> Countries { get; init; }

    /// <summary>Names of first-level regions. Default: none.</summary>
    public AdminNames Admin { get; init; } = AdminNames.None;

    /// <summary>Words, in lower case without accents, that no place may be named by. Default: none. See <see cref="CommonWords"/>.</summary>
    public IReadOnlySet<string> Words { get; init; } = new HashSet<string>();

    /// <summary>Towns with fewer inhabitants are left out; other features are not counted by them. Default 0: all.</summary>
    public long MinPopulation { get; init; }
}
