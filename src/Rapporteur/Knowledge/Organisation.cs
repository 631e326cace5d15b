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

    /// <summary>First day on which this is so; null for since before 1990 or since its beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day after; null where it is still so.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The same organisation as the next line of its name has it: rebels that became a government; null for none.</summary>
    public Organisation? Later { get; init; }

    /// <summary>The organisation as it was on a day, or now where no day is given; where no line covers the day, as its first line has it.</summary>
    public Organisation At(DateOnly? day)
    {
        for (var standing = this; standing is not null; standing = standing.Later)
            if (day is { } at ? standing.Covers(at) : standing.To is null) return standing;
        return this;
    }

    /// <summary>Whether the line holds on a day.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day < To);
}
