namespace Rapporteur;

/// <summary>A step that made a reading what it is.</summary>
/// <param name="What">What was found or done, in words.</param>
/// <param name="Origin">File and line of the knowledge that says so, or null where a rule of the program does.</param>
public sealed record Reason(string What, string? Origin = null);
