using Rapporteur.Language;

namespace Rapporteur;

/// <summary>One place of a story that tells an event.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Trigger">The word that tells it there.</param>
/// <param name="Cameo">The code that its words there have; empty as the event's.</param>
/// <param name="Sources">Who acts, as told there.</param>
/// <param name="Targets">Who is acted upon, as told there.</param>
/// <param name="StatementId">The statement by which it is only told there; null where the story itself tells it.</param>
/// <param name="Type">The code that its words there have in an ontology of the user's own, or null.</param>
public sealed record EventEvidence(
    int Sentence, Span Trigger, string Cameo, IReadOnlyList<ActorReference> Sources, IReadOnlyList<ActorReference> Targets, string? StatementId, string? Type = null);
