using Rapporteur.Events;
using Rapporteur.Mentions;

namespace Rapporteur.Places;

/// <summary>The words that say where an act happened.</summary>
/// <param name="Phrase">The words that name the place.</param>
/// <param name="Noun">The token by which they hang: the name's, or that of the noun it is the name of ("the town of Idlib").</param>
/// <param name="IsStruck">Whether the act strikes or reaches the place; else a preposition says where.</param>
/// <param name="Deed">The act that happened there where it is another, the subject of this one; null for none.</param>
internal sealed record Whereabouts(Phrase Phrase, int Noun, bool IsStruck, Act? Deed = null)
{
    /// <summary>The place.</summary>
    public EventPlace? Place => Phrase.Place;
}
