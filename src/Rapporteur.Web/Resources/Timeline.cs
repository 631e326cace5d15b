namespace Rapporteur.Web.Resources;

/// <summary>Cooperation and conflict over time.</summary>
/// <param name="Unit">day, month or year: what a step is.</param>
/// <param name="Undated">Events of which neither a date nor their story's day is known.</param>
/// <param name="Truncated">Whether earlier steps are left out.</param>
/// <param name="Steps">The steps that have events, the earliest first.</param>
public sealed record Timeline(string Unit, long Undated, bool Truncated, IReadOnlyList<TimelineStep> Steps);
