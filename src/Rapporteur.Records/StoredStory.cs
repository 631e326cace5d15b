using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>A story in the store.</summary>
[Table("stories", IsColumnAttributeRequired = false)]
public sealed record StoredStory : IDated
{
    /// <inheritdoc/>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <summary>The story's own id.</summary>
    public required string StoryId { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its day, as 2015-09-28.</summary>
    public string? Published { get; init; }

    /// <inheritdoc/>
    public required string Day { get; init; }

    /// <inheritdoc/>
    public required string Month { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The text that offsets refer to.</summary>
    public required string Text { get; init; }

    /// <summary>Digest of the words of the text without a dateline: the same for the same report.</summary>
    public required string Digest { get; init; }

    /// <summary>The number of the first story of which this is a near copy, else its own: what counts as one report.</summary>
    public required long Family { get; init; }

    /// <summary>The number of the reading: program, models and knowledge.</summary>
    public required long Reading { get; init; }

    /// <summary>How many events it tells.</summary>
    public required int Events { get; init; }

    /// <summary>How many statements it reports.</summary>
    public required int Statements { get; init; }

    /// <summary>What the record holds beyond the items that have tables.</summary>
    public required string Json { get; init; }

    /// <summary>The story as the reader takes it.</summary>
    public Story ToStory() => new()
    {
        Id = StoryId,
        Text = Text,
        Title = Title,
        Url = Url,
        Publisher = Publisher,
        Language = Language,
        Published = Published is null ? null : DateOnly.ParseExact(Published, "yyyy-MM-dd", null),
    };
}
