using System.Globalization;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Network;

/// <summary>The label of a node: its lines, and the box they need in any usual typeface.</summary>
internal sealed class Label
{
    public const double LineHeight = 16;
    private const double FontSize = 13;
    private const double PaddingX = 9;
    private const double PaddingY = 6;
    private const int MostLines = 3;

    public Label(string text, int lineLength)
    {
        Lines = Wrap(Words.OneLine(text), lineLength);
        Width = Lines.Max(WidthOf) + (2 * PaddingX);
        Height = (Lines.Count * LineHeight) + (2 * PaddingY);
    }

    public IReadOnlyList<string> Lines { get; }

    public double Width { get; }

    public double Height { get; }

    private static List<string> Wrap(string text, int length)
    {
        var lines = new List<string>();
        var rest = text;
        while (rest.Length > length && lines.Count < MostLines - 1)
        {
            var end = rest.LastIndexOf(' ', length);
            if (end <= 0) end = rest.IndexOf(' ', length);
            if (end <= 0) break;
            lines.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }

        lines.Add(rest);
        for (var i = 0; i < lines.Count; i++) lines[i] = Words.Cut(lines[i], length + 4);
        return lines;
    }

    /// <summary>
    /// On the broad side for every typeface of <c>system-ui</c>: nobody knows here which one will draw it. Measured against DejaVu Sans, the
    /// broadest that systems ship.
    /// </summary>
    private static double WidthOf(string line)
    {
        var width = 0.0;
        foreach (var rune in line.EnumerateRunes())
        {
            width += rune.Value switch
            {
                ' ' or 'i' or 'j' or 'l' or 'I' or '.' or ',' or '\'' or '-' or 'f' or 't' or 'r' or '(' or ')' or ':' => 0.40,
                'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.98,
                >= 'A' and <= 'Z' => 0.73,
                < 0x250 => 0.63,
                _ => Rune(rune),
            };
        }

        return width * FontSize;
    }

    private static double Rune(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.OtherLetter or UnicodeCategory.OtherSymbol => 1.0,
        _ => 0.75,
    };
}
