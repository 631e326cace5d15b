using Rapporteur.Language;

namespace Rapporteur;

/// <summary>Why somebody is source or target of an event.</summary>
/// <param name="ActorId">The actor, or null where the words name nobody known.</param>
/// <param name="Span">The words of the reference.</param>
/// <param name="Reasons">The rule that put the words into the role, then what made them mean the actor: never empty.</param>
public sealed record RoleExplanation(string? ActorId, Span Span, IReadOnlyList<Reason> Reasons);
