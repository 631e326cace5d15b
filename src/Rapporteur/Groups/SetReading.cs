namespace Rapporteur.Groups;

/// <summary>The members that words list.</summary>
/// <param name="Members">The members once all is added and taken away.</param>
/// <param name="End">The token after the words.</param>
/// <param name="Named">How many there were before anything was added or taken away: 0 in "countries including France", which names but some of those meant.</param>
internal readonly record struct SetReading(List<ActorReference> Members, int End, int Named);
