namespace Rapporteur.Knowledge;

/// <summary>A city, region, sea or other place.</summary>
public sealed record Location : Entity
{
    /// <summary>ISO 3166-1 alpha-3 code of the state it lies in, or null.</summary>
    public string? Country { get; init; }

    /// <summary>city, region, sea, strait, river, island, mountain, base or crossing.</summary>
    public required string Kind { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>The state whose capital it is, or null.</summary>
    public string? CapitalOf { get; init; }
}
