namespace Rapporteur.Knowledge;

/// <summary>Something in the world that has a name.</summary>
public abstract record Entity
{
    /// <summary>Stable identifier, a slug of the name.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>File and line that say so.</summary>
    public required string Origin { get; init; }
}
