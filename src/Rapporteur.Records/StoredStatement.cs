using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>A statement in the store.</summary>
[Table("statements", IsColumnAttributeRequired = false)]
public sealed record StoredStatement : IStoredItem
{
    /// <inheritdoc/>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <inheritdoc/>
    public required long Story { get; init; }

    /// <summary>Its id within its story: s1, s2 …</summary>
    public required string Item { get; init; }

    /// <summary>The id of the statement in whose content this one stands; null for none.</summary>
    public string? OuterItem { get; init; }

    /// <summary>direct, indirect or mixed.</summary>
    public required string Kind { get; init; }

    /// <summary>The speaker's id; null where nobody is known.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's name, else the words for them; empty where nobody is named.</summary>
    public required string SpeakerName { get; init; }

    /// <summary>CAMEO actor code.</summary>
    public string? SpeakerCode { get; init; }

    /// <summary>The speaker's country, else the first letters of the code, else the speaker.</summary>
    public required string SpeakerRealm { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? SpeakerRole { get; init; }

    /// <summary>Names of those who passed it on, the outermost last, divided by semicolons.</summary>
    public required string Via { get; init; }

    /// <summary>The word that attributes.</summary>
    public required string Cue { get; init; }

    /// <summary>What was said, pieces divided by an ellipsis.</summary>
    public required string Content { get; init; }

    /// <inheritdoc/>
    public required string Day { get; init; }

    /// <inheritdoc/>
    public required string Month { get; init; }

    /// <summary>Where the cue begins.</summary>
    public required int StartAt { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int EndAt { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <inheritdoc/>
    public required string Json { get; init; }
}
