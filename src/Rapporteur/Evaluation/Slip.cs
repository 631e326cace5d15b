namespace Rapporteur.Evaluation;

/// <summary>Something missed or wrongly found.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="IsMiss">True where the gold has it and the reading has not; false where the reading has it and the gold has not.</param>
/// <param name="What">The event, pair, statement, entity or relation in short.</param>
/// <param name="Sentence">The sentence, or the beginning of the text where it is not known.</param>
public sealed record Slip(string StoryId, bool IsMiss, string What, string Sentence);
