using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>An actor over all stories, as the story read last names it.</summary>
[Table("actors", IsColumnAttributeRequired = false)]
public sealed record StoredActor
{
    /// <summary>Stable across stories, such as <c>vladimir-putin</c>.</summary>
    [PrimaryKey]
    public required string Actor { get; init; }

    /// <summary>The usual name in full.</summary>
    public required string Name { get; init; }

    /// <summary>The name in small letters, for looking it up.</summary>
    public required string NameKey { get; init; }

    /// <summary>person, government, organisation, armed-group, people, country or group.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? Role { get; init; }

    /// <summary>CAMEO actor code.</summary>
    public string? Code { get; init; }

    /// <summary>How many stories name it.</summary>
    public required int Stories { get; init; }

    /// <summary>How many events it is part of; in an answer to a narrower question, how many of those asked for.</summary>
    public required int Events { get; init; }
}
