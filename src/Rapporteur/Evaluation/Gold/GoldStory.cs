namespace Rapporteur.Evaluation.Gold;

/// <summary>A story and what is so about it.</summary>
/// <param name="Story">The story to read; offsets refer to its text.</param>
/// <param name="Content">What is so.</param>
public sealed record GoldStory(Story Story, GoldContent Content);
