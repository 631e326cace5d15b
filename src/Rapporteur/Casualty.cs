using Rapporteur.Language;

namespace Rapporteur;

/// <summary>How many people an act killed, injured, abducted, arrested or displaced, as the text counts them.</summary>
/// <param name="Kind">What befell them.</param>
/// <param name="Minimum">At least so many: 75 for "at least 75", 24 for "dozens".</param>
/// <param name="Maximum">At most so many; null where the words set no bound ("at least 75").</param>
/// <param name="Span">The words that count: "at least 75".</param>
public sealed record Casualty(CasualtyKind Kind, long Minimum, long? Maximum, Span Span);
