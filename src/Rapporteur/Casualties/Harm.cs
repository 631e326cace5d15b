namespace Rapporteur.Casualties;

/// <summary>A count of victims found in a text, before it belongs to an event.</summary>
/// <param name="Token">The word that tells what befell them.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Casualty">What is counted.</param>
internal readonly record struct Harm(int Token, int Sentence, Casualty Casualty);
