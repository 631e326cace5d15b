namespace Rapporteur.Sources;

/// <summary>What stories get that do not say it themselves.</summary>
/// <param name="Published">The day; null leaves undated stories undated.</param>
public sealed record StoryDefaults(DateOnly? Published = null);
