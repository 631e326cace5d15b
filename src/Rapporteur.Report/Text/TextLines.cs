using Rapporteur.Language;

namespace Rapporteur.Report.Text;

/// <summary>The lines of a story's text that hold words: its paragraphs.</summary>
internal static class TextLines
{
    public static List<Span> Of(string text)
    {
        var lines = new List<Span>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r')) continue;
            var line = new Span(start, i);
            if (!line.Of(text).IsWhiteSpace()) lines.Add(line);
            start = i + 1;
        }

        return lines;
    }
}
