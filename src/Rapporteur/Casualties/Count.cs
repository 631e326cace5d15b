namespace Rapporteur.Casualties;

/// <summary>A number as a text gives it.</summary>
/// <param name="Minimum">At least so many.</param>
/// <param name="Maximum">At most so many; null for no bound.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Token after its last.</param>
internal readonly record struct Count(long Minimum, long? Maximum, int First, int End);
