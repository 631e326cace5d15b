namespace Rapporteur.Knowledge.Petrarch;

/// <summary>An actor of a dictionary: its names as the dictionary writes them, its codes in order.</summary>
/// <param name="Names">The entry first, then its synonyms.</param>
/// <param name="Codes">At least one.</param>
internal sealed record ActorEntry(IReadOnlyList<string> Names, IReadOnlyList<ActorCode> Codes);
