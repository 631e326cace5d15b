using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>An actor in one story.</summary>
[Table("story_actors", IsColumnAttributeRequired = false)]
internal sealed record StoryActorRow
{
    [PrimaryKey]
    public required long Id { get; init; }

    public required long Story { get; init; }

    public required string Actor { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public string? Country { get; init; }

    public string? Role { get; init; }

    public string? Code { get; init; }

    public string? Title { get; init; }

    /// <summary>The whole item where it has fields without a column, else null.</summary>
    public string? Json { get; init; }
}
