using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>An actor of an event.</summary>
/// <param name="Span">The words, where given.</param>
/// <param name="Code">CAMEO actor code, where given.</param>
public readonly record struct Party(Span? Span, string? Code);
