using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>Words that refer to an actor, a place or a time.</summary>
[Table("mentions", IsColumnAttributeRequired = false)]
internal sealed record MentionRow
{
    [PrimaryKey]
    public required long Id { get; init; }

    public required long Story { get; init; }

    public required int StartAt { get; init; }

    public required int EndAt { get; init; }

    public required string Type { get; init; }

    public string? Form { get; init; }

    public string? Actor { get; init; }

    /// <summary>The whole item where it has fields without a column, else null.</summary>
    public string? Json { get; init; }
}
