using Rapporteur.Language;
using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Text;

/// <summary>
/// Flattens spans that overlap (a name within a quotation within a statement) to stretches that follow each other, each with the set of items
/// that cover it: HTML nests, spans of a record need not.
/// </summary>
internal static class Segments
{
    /// <summary>Cuts a text at the ends of all spans.</summary>
    /// <param name="length">Length of the text; the segments cover it all.</param>
    /// <param name="items">Items whose spans lie inside the text.</param>
    /// <param name="cuts">Offsets at which a segment must end besides: the ends of lines.</param>
    public static List<Segment> Of(int length, IEnumerable<MarkedItem> items, IEnumerable<int> cuts)
    {
        var edges = new List<(int At, bool IsStart, Cover Cover)>();
        foreach (var item in items)
        {
            foreach (var span in item.Spans)
            {
                // All words that tell an event lead to it; of a statement only the cue does, or its whole content would be one link.
                var cover = new Cover(item, span, item.Kind == ItemKind.Event || span == item.Head);
                edges.Add((span.Start, true, cover));
                edges.Add((span.End, false, cover));
            }
        }

        foreach (var cut in cuts) edges.Add((cut, false, Cover.None));
        edges.Sort(static (a, b) => a.At.CompareTo(b.At));
        return Sweep(length, edges);
    }

    private static List<Segment> Sweep(int length, List<(int At, bool IsStart, Cover Cover)> edges)
    {
        var segments = new List<Segment>();
        var open = new List<Cover>();
        var start = 0;
        var next = 0;
        while (start < length)
        {
            for (; next < edges.Count && edges[next].At <= start; next++)
            {
                if (edges[next].IsStart) open.Add(edges[next].Cover);
                else open.Remove(edges[next].Cover);
            }

            var end = next < edges.Count ? Math.Min(edges[next].At, length) : length;
            segments.Add(Make(new Span(start, end), open));
            start = end;
        }

        return segments;
    }

    private static Segment Make(Span span, List<Cover> open)
    {
        if (open.Count == 0) return new Segment(span, [], []);
        var narrowest = open.OrderBy(static c => c.Span.Length).ThenBy(static c => c.Item.Kind).ThenBy(static c => c.Item.Key, StringComparer.Ordinal).ToList();
        return new Segment(span, [.. narrowest.Select(static c => c.Item).DistinctBy(static i => i.Key)], [.. narrowest.Where(static c => c.IsHead).Select(static c => c.Item).DistinctBy(static i => i.Key)]);
    }

    /// <summary>One span of an item; told apart by reference, as an item may have one span twice.</summary>
    private sealed class Cover(MarkedItem item, Span span, bool isHead)
    {
        public static Cover None { get; } = new(new MarkedItem(ItemKind.Actor, "", "", default, [], ""), default, false);

        public MarkedItem Item => item;

        public Span Span => span;

        public bool IsHead => isHead;
    }
}
