namespace Rapporteur;

/// <summary>A report to be read. Immutable.</summary>
public sealed record Story
{
    /// <summary>The input's own id, else a stable digest of its url or text.</summary>
    public required string Id { get; init; }

    /// <summary>The text that all offsets refer to: title, blank line, body.</summary>
    public required string Text { get; init; }

    /// <summary>The headline; null where the story has none. Where it is not null, <see cref="Text"/> may begin with it.</summary>
    public string? Title { get; init; }

    /// <summary>Where the story was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication: the anchor for "last year" and "Thursday", and the day at which offices are looked up.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>BCP 47 tag; this version reads English.</summary>
    public string Language { get; init; } = "en";
}
