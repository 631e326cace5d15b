namespace Rapporteur.Knowledge.Explaining;

/// <summary>Why a phrase means whom it means on a day.</summary>
/// <param name="Actor">Who is meant; null where nobody is known.</param>
/// <param name="Decided">The lines that decided, in the order of the phrase's words.</param>
/// <param name="Lost">What else the words could mean, and why it was not meant.</param>
public sealed record Explanation(Actor? Actor, IReadOnlyList<ExplainedLine> Decided, IReadOnlyList<ExplainedLine> Lost);
