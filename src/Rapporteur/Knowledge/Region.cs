namespace Rapporteur.Knowledge;

/// <summary>A part of the world or a loose set of states: the West, the Gulf states.</summary>
public sealed record Region : Entity
{
    /// <summary>CAMEO's code of the region, or one of ours.</summary>
    public required string Code { get; init; }

    /// <summary>The states meant, as ISO 3166-1 alpha-3 codes.</summary>
    public required IReadOnlyList<string> Members { get; init; }
}
