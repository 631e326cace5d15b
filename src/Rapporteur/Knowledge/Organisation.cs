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

    /// <summary>First day that the line holds for; null for since before 1990. An organisation whose sector changed has a line for each spell.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day after; null where it still holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the line holds on a day.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day < To);
}
