namespace Rapporteur.Events;

/// <summary>A dependent of an act in its logical role: a passive's subject is an object here.</summary>
/// <param name="Token">Index of its head token.</param>
/// <param name="Slot">Its logical role.</param>
/// <param name="Preposition">What introduces it, lower case; empty for nothing.</param>
internal readonly record struct Argument(int Token, Slot Slot, string Preposition);
