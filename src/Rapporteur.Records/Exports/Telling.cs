namespace Rapporteur.Records.Exports;

/// <summary>One place of a story that tells an event.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Start">Where the word that tells it begins.</param>
/// <param name="SourceStart">Where its first source is named there; -1 for nowhere.</param>
/// <param name="TargetStart">Where its first target is named there; -1 for nowhere.</param>
public sealed record Telling(int Sentence, int Start, int SourceStart, int TargetStart);
