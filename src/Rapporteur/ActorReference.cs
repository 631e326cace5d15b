using Rapporteur.Language;

namespace Rapporteur;

/// <summary>An actor in a role, with the words that say so.</summary>
/// <param name="ActorId">The actor, or null where the words name nobody that is known.</param>
/// <param name="Code">CAMEO actor code, or null.</param>
/// <param name="Span">The words.</param>
public sealed record ActorReference(string? ActorId, string? Code, Span Span);
