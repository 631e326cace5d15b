using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>A mention that the treebank marks.</summary>
/// <param name="Entity">Number of the entity in its document.</param>
/// <param name="Type">The treebank's type: person, organization, place …</param>
/// <param name="Span">The words, in the document's text.</param>
/// <param name="Head">The word by which the mention hangs in its sentence.</param>
/// <param name="IsName">Whether the head is a proper noun.</param>
internal sealed record GoldMention(string Entity, string Type, Span Span, Span Head, bool IsName);
