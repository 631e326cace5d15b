namespace Rapporteur.Events;

/// <summary>A piece of a pattern after its head.</summary>
/// <param name="Kind">What it looks for.</param>
/// <param name="Prepositions">The prepositions or markers that may introduce it; empty for none.</param>
/// <param name="Words">The words, for <see cref="ElementKind.Word"/>.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
/// <param name="IsSomebody">Whether only words that mean an actor will do (<c>T!</c>): one calls a king, not a deal.</param>
internal sealed record PatternElement(ElementKind Kind, string[] Prepositions, LemmaSet? Words, bool IsOptional, bool IsSomebody = false);
