namespace Rapporteur.Report.Sections;

/// <summary>Statuses of events in words.</summary>
internal static class Statuses
{
    /// <summary>What is to be said of an event beside what it is; null for one that happened.</summary>
    public static string? InWords(Event item) => item.Status switch
    {
        EventStatus.Actual => item.Negated ? "did not happen" : null,
        EventStatus.Planned => item.Negated ? "not planned" : "planned",
        EventStatus.Possible => item.Negated ? "not possible" : "possible",
        EventStatus.CalledFor => item.Negated ? "called not to happen" : "called for",
        _ => item.Negated ? "not to happen, on a condition" : "on a condition",
    };

    /// <summary>As the heading of such events.</summary>
    public static string Heading(EventStatus status) => status switch
    {
        EventStatus.Planned => "Planned or announced",
        EventStatus.CalledFor => "Called for",
        EventStatus.Possible => "Possible",
        _ => "On a condition",
    };
}
