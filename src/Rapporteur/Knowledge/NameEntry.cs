namespace Rapporteur.Knowledge;

/// <summary>A name and what it names.</summary>
/// <param name="Text">The name as the file writes it.</param>
/// <param name="Sense">In which sense.</param>
/// <param name="Entity">What is named.</param>
public sealed record NameEntry(string Text, NameSense Sense, Entity Entity);
