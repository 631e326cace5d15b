namespace Rapporteur.Knowledge;

/// <summary>A name that stands for a government or a part of a state: the Kremlin, the Pentagon.</summary>
public sealed record Metonym : Entity
{
    /// <summary>The state's code.</summary>
    public required string Country { get; init; }

    /// <summary>PLOVER sector.</summary>
    public required string Role { get; init; }
}
