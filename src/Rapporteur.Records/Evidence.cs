namespace Rapporteur.Records;

/// <summary>Where an item comes from.</summary>
/// <param name="StoryId">Id of the story.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Sentence">The sentence, on one line; empty where there is none.</param>
public sealed record Evidence(string StoryId, string? Title, string Sentence);
