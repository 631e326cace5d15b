namespace Rapporteur.Knowledge;

/// <summary>A state or territory.</summary>
public sealed record Country : Entity
{
    /// <summary>ISO 3166-1 alpha-3 code; CAMEO's country code.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; that of ISO 3166-3 for a state that is no more; XK for Kosovo.</summary>
    public string? Alpha2 { get; init; }

    /// <summary>Number in the Correlates of War state system, or null for what is no member.</summary>
    public int? CowCode { get; init; }

    /// <summary>FIPS 10-4 codes; the Palestinian territories have two.</summary>
    public IReadOnlyList<string> FipsCodes { get; init; } = [];

    /// <summary>Who claims and who holds it, where it is contested as a whole (Taiwan, Western Sahara); else null.</summary>
    public Dispute? Dispute { get; init; }

    /// <summary>The capital, or null.</summary>
    public string? Capital { get; init; }

    /// <summary>First day of its existence; null for before 1990.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day after its end; null where it still is.</summary>
    public DateOnly? To { get; init; }
}
