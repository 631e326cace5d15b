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

    /// <summary>The first-level region or island it lies in, or null where none is given.</summary>
    public string? Region { get; init; }

    /// <summary>Who claims and who holds it, or the region or territory that it lies in; null where nobody contests it.</summary>
    public Dispute? Dispute { get; init; }

    /// <summary>The state whose capital it is, or null.</summary>
    public string? CapitalOf { get; init; }
}
