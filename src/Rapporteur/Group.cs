using Rapporteur.Language;

namespace Rapporteur;

/// <summary>A set of actors that the story forms or proposes.</summary>
/// <param name="Name">What the text calls it.</param>
/// <param name="Status">existing or proposed.</param>
/// <param name="Members">Who belongs to it.</param>
/// <param name="Evidence">The words that show it.</param>
public sealed record Group(string Name, string Status, IReadOnlyList<ActorReference> Members, Span Evidence);
