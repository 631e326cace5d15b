namespace Rapporteur.Language.Segmenting;

/// <summary>
/// Finds the paragraphs of a text. A blank line always parts them. Other line ends part them too, unless the text is hard-wrapped: most
/// lines so full that the next line's first word would not have fitted. In wrapped text a line that stops well short is deliberate.
/// </summary>
internal static class Paragraphs
{
    // Mail and wire copy is wrapped at 60 to 80 columns; longer lines mean a paragraph a line, shorter ones lists or verse.
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 110;

    /// <summary>The paragraphs in order, without blank lines; together they cover every character that is not white space.</summary>
    public static List<Span> Find(string text, LineLayout layout)
    {
        var lines = Lines(text);
        var width = layout == LineLayout.Detect ? WrapWidth(lines) : 0;
        var paragraphs = new List<Span>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var goesOn = i > 0 && lines[i].FollowsText
                && (layout == LineLayout.Wrapped || (width > 0 && !StopsShort(text, lines[i - 1], lines[i], width)));
            if (goesOn)
                paragraphs[^1] = paragraphs[^1] with { End = lines[i].End };
            else
                paragraphs.Add(new Span(lines[i].Start, lines[i].End));
        }

        return paragraphs;
    }

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var blankBefore = true;
        var lineStart = 0;
        while (lineStart < text.Length)
        {
            var end = lineStart;
            while (end < text.Length && CharKinds.Of(text[end]) != CharKind.Newline) end++;
            int start = lineStart, last = end;
            while (start < end && CharKinds.Of(text[start]).IsSpace()) start++;
            while (last > start && CharKinds.Of(text[last - 1]).IsSpace()) last--;
            if (last > start)
            {
                var word = start;
                while (word < last && !CharKinds.Of(text[word]).IsSpace()) word++;
                lines.Add(new Line(start, last, last - lineStart, word - start, !blankBefore));
            }

            blankBefore = last == start;
            lineStart = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The column at which the text is wrapped, or 0 where a line is a paragraph.</summary>
    private static int WrapWidth(List<Line> lines)
    {
        var widths = new int[WidestWrap + 2];
        var inner = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].FollowsText) continue;
            widths[Math.Min(lines[i - 1].Width, WidestWrap + 1)]++;
            inner++;
        }

        // The width is what nineteen of twenty lines keep to; a stray long line, such as an address, does not make the text unwrapped.
        var width = WidestWrap + 1;
        for (var over = widths[width]; width > 0 && over * 20 <= inner; over += widths[width]) width--;
        if (inner == 0 || width is < NarrowestWrap or > WidestWrap) return 0;
        var full = 0;
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].FollowsText && lines[i - 1].Width + 1 + lines[i].FirstWord > width - 2) full++;
        return full * 2 >= inner ? width : 0;
    }

    private static bool StopsShort(string text, Line line, Line next, int width) =>
        (line.Width + 1 + next.FirstWord) * 10 < width * 7 && CharKinds.Of(text[next.Start]) != CharKind.Lower;

    /// <param name="Start">First character that is not white space.</param>
    /// <param name="End">After the last such character.</param>
    /// <param name="Width">Columns from the line's start.</param>
    /// <param name="FirstWord">Length of its first word.</param>
    /// <param name="FollowsText">Whether the line before it is not blank.</param>
    private readonly record struct Line(int Start, int End, int Width, int FirstWord, bool FollowsText);
}
