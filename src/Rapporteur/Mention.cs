using Rapporteur.Language;

namespace Rapporteur;

/// <summary>A stretch of text that refers to an actor, a place or a time.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">What they name.</param>
/// <param name="Form">How they refer.</param>
/// <param name="ActorId">The actor meant, or null.</param>
public sealed record Mention(Span Span, MentionType Type, MentionForm Form, string? ActorId);
