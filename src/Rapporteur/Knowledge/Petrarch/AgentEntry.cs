namespace Rapporteur.Knowledge.Petrarch;

/// <summary>An agent of a dictionary.</summary>
/// <param name="Phrases">Its singular in lower case, then plurals that no rule makes.</param>
/// <param name="Code">The code that it adds to its owner's, without the mark for the owner.</param>
/// <param name="IsBefore">Whether the code stands before the owner's.</param>
/// <param name="IsMass">Whether it has no plural: a body or a mass.</param>
internal sealed record AgentEntry(IReadOnlyList<string> Phrases, string Code, bool IsBefore, bool IsMass);
