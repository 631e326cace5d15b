namespace Rapporteur.Sources;

/// <summary>What an input yields next: a story, or the reason why there is none here.</summary>
public readonly record struct SourceItem
{
    private SourceItem(Story? story, SourceError? error) => (Story, Error) = (story, error);

    /// <summary>The story; null where there is an error.</summary>
    public Story? Story { get; }

    /// <summary>The error; null where there is a story.</summary>
    public SourceError? Error { get; }

    /// <summary>A story.</summary>
    public static SourceItem Of(Story story) => new(story, null);

    /// <summary>An error.</summary>
    public static SourceItem Failed(string source, long line, string message) => new(null, new SourceError(source, line, message));
}
