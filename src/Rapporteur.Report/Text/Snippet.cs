using Rapporteur.Language;
using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;

namespace Rapporteur.Report.Text;

/// <summary>A few words of a story around those that matter, which are emphasised.</summary>
internal static class Snippet
{
    /// <summary>So much of a sentence fits into two lines beside the sign of an event.</summary>
    private const int Before = 60;
    private const int After = 90;

    /// <summary>Evidence longer than this is cut: the whole stands in the text.</summary>
    private const int LongestEvidence = 320;

    /// <summary>Writes the words around a focus, inside their sentence.</summary>
    public static void Around(HtmlSink html, Chapter chapter, int sentence, Span focus)
    {
        if (focus.IsEmpty) return;
        var record = chapter.Record;
        var text = record.Story.Text;
        var bounds = sentence >= 0 && sentence < record.Sentences.Count ? chapter.Clip(record.Sentences[sentence]) : new Span(0, text.Length);
        if (!bounds.Contains(focus)) bounds = new Span(0, text.Length);
        var start = Words.WordStart(text, focus.Start - Before, new Span(bounds.Start, focus.Start));
        var end = Words.WordEnd(text, focus.End + After, new Span(focus.End, bounds.End));
        html.Write($"<q class=\"words\" dir=\"auto\">");
        Piece(html, text[start..focus.Start], start > bounds.Start ? "\u2026" : "", "");
        html.Write($"<strong>{Words.OneLine(focus.Of(text))}</strong>");
        Piece(html, text[focus.End..end], "", end < bounds.End ? "\u2026" : "");
        html.Line($"</q>");
    }

    /// <summary>Writes the words of a span as they are.</summary>
    public static void Of(HtmlSink html, Chapter chapter, Span span)
    {
        if (chapter.Clip(span) is { IsEmpty: false } inside)
            html.Line($"<q class=\"words\" dir=\"auto\">{Words.Cut(Words.OneLine(inside.Of(chapter.Record.Story.Text)), LongestEvidence)}</q>");
    }

    /// <summary>Words with the spaces at their ends kept, so that they join what stands beside them as in the text.</summary>
    private static void Piece(HtmlSink html, string words, string before, string after)
    {
        var line = Words.OneLine(words);
        var isSpacedBefore = words.Length > 0 && char.IsWhiteSpace(words[0]) && before.Length == 0 && after.Length + line.Length > 0;
        var isSpacedAfter = words.Length > 0 && char.IsWhiteSpace(words[^1]) && after.Length == 0 && line.Length > 0;
        html.Write($"{before}{(isSpacedBefore ? " " : "")}{line}{(isSpacedAfter ? " " : "")}{after}");
    }
}
