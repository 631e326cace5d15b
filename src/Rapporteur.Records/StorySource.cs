using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>Where a story was seen. The same text under two ids is one story with two sources.</summary>
[Table("sources", IsColumnAttributeRequired = false)]
public sealed record StorySource
{
    /// <summary>The id under which it was given.</summary>
    [PrimaryKey]
    public required string SourceId { get; init; }

    /// <summary>The story's number.</summary>
    public required long Story { get; init; }

    /// <summary>The headline there.</summary>
    public string? Title { get; init; }

    /// <summary>The address there.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it there.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day there, as 2015-09-28.</summary>
    public string? Published { get; init; }

    /// <summary>The dateline that it had there; empty for none.</summary>
    public required string Dateline { get; init; }

    /// <summary>Digest of the text exactly as it was given.</summary>
    public required string TextDigest { get; init; }
}
