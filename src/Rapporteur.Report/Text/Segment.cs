using Rapporteur.Language;
using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Text;

/// <summary>A stretch of text to which the same items refer throughout.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Items">The items, the narrowest first; an item stands once.</param>
/// <param name="Heads">Those of them whose leading words these are, the narrowest first.</param>
internal sealed record Segment(Span Span, IReadOnlyList<MarkedItem> Items, IReadOnlyList<MarkedItem> Heads);
