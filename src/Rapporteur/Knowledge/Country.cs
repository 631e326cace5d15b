namespace Rapporteur.Knowledge;

/// <summary>A state or territory.</summary>
public sealed record Country : Entity
{
    /// <summary>ISO 3166-1 alpha-3 code; CAMEO's country code.</summary>
    public required string Code { get; init; }

    /// <summary>The capital, or null.</summary>
    public string? Capital { get; init; }

    /// <summary>First day of its existence; null for before 1990.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day after its end; null where it still is.</summary>
    public DateOnly? To { get; init; }
}
