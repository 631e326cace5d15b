namespace Rapporteur.Records;

/// <summary>A story with its actors, as they were on its day.</summary>
/// <param name="Story">The story.</param>
/// <param name="Actors">Its actors by their ids.</param>
public sealed record StoryCast(StoredStory Story, IReadOnlyDictionary<string, Actor> Actors);
