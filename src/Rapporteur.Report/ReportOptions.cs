namespace Rapporteur.Report;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>The heading; default the story's title, or how many stories there are.</summary>
    public string? Title { get; init; }

    /// <summary>Names of codes; default none: every code stands for itself.</summary>
    public CodeNames Names { get; init; } = CodeNames.None;
}
