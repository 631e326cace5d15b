namespace Rapporteur.Knowledge;

/// <summary>A named organisation, armed group or medium.</summary>
public sealed record Organisation : Entity
{
    /// <summary>igo, alliance, ngo, company, party, armed-group, media …</summary>
    public required string Kind { get; init; }

    /// <summary>The state it belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? Role { get; init; }

    /// <summary>CAMEO actor code of its own, or null where it is composed of country and role.</summary>
    public string? Code { get; init; }
}
