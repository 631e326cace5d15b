using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>A relation in the store.</summary>
[Table("relations", IsColumnAttributeRequired = false)]
public sealed record StoredRelation : IStoredItem
{
    /// <inheritdoc/>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <inheritdoc/>
    public required long Story { get; init; }

    /// <summary>ally, fights, talks, favours, opposes, member, leads, part or same.</summary>
    public required string Type { get; init; }

    /// <summary>The id of the one end.</summary>
    public string? FromActor { get; init; }

    /// <summary>Its name, else the words for it.</summary>
    public required string FromName { get; init; }

    /// <summary>Its CAMEO actor code.</summary>
    public string? FromCode { get; init; }

    /// <summary>Its country, else the first letters of the code, else the actor.</summary>
    public required string FromRealm { get; init; }

    /// <summary>Its PLOVER sector.</summary>
    public string? FromRole { get; init; }

    /// <summary>The id of the other end.</summary>
    public string? ToActor { get; init; }

    /// <summary>Its name, else the words for it.</summary>
    public required string ToName { get; init; }

    /// <summary>Its CAMEO actor code.</summary>
    public string? ToCode { get; init; }

    /// <summary>Its country, else the first letters of the code, else the actor.</summary>
    public required string ToRealm { get; init; }

    /// <summary>Its PLOVER sector.</summary>
    public string? ToRole { get; init; }

    /// <inheritdoc/>
    public required string Day { get; init; }

    /// <inheritdoc/>
    public required string Month { get; init; }

    /// <summary>Where the evidence begins.</summary>
    public required int StartAt { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int EndAt { get; init; }

    /// <summary>The evidence.</summary>
    public required string Words { get; init; }

    /// <inheritdoc/>
    public required string Json { get; init; }
}
