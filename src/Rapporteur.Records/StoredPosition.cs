using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>A position in the store.</summary>
[Table("positions", IsColumnAttributeRequired = false)]
public sealed record StoredPosition : IStoredItem
{
    /// <inheritdoc/>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <inheritdoc/>
    public required long Story { get; init; }

    /// <summary>Its id within its story: p1, p2 …</summary>
    public required string Item { get; init; }

    /// <summary>The holder's id.</summary>
    public string? Holder { get; init; }

    /// <summary>The holder's name, else the words for them.</summary>
    public required string HolderName { get; init; }

    /// <summary>CAMEO actor code.</summary>
    public string? HolderCode { get; init; }

    /// <summary>The holder's country, else the first letters of the code, else the holder.</summary>
    public required string HolderRealm { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? HolderRole { get; init; }

    /// <summary>The issue's canonical phrasing.</summary>
    public required string Issue { get; init; }

    /// <summary>The issue's key; null where it is named by the text's own words.</summary>
    public string? IssueId { get; init; }

    /// <summary>The issue's domain; null where it is named by the text's own words.</summary>
    public string? Domain { get; init; }

    /// <summary>The actor that it concerns.</summary>
    public string? About { get; init; }

    /// <summary>-1 against to +1 for.</summary>
    public required double Stance { get; init; }

    /// <summary>Whether it depends on something.</summary>
    public required bool Conditional { get; init; }

    /// <summary>none, reaffirmed, softened, hardened or reversed.</summary>
    public required string Change { get; init; }

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

    /// <summary>The id of the statement that it was taken from.</summary>
    public string? Statement { get; init; }

    /// <inheritdoc/>
    public required string Json { get; init; }
}
