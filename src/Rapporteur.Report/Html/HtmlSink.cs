using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rapporteur.Report.Html;

/// <summary>
/// Writes HTML from interpolated strings: the literal parts, which only this program can write, go out as they are; every hole is encoded for
/// text and for quoted attributes. Text of a story therefore cannot become markup.
/// </summary>
internal sealed class HtmlSink(TextWriter writer)
{
    // All scripts stay readable; what HTML gives a meaning is encoded whatever the ranges say.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes a template.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The template writes to the instance that it is called on.")]
    public void Write([InterpolatedStringHandlerArgument("")] HtmlTemplate template) => template.End();

    /// <summary>Writes a template and a line end.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] HtmlTemplate template)
    {
        template.End();
        writer.Write('\n');
    }

    /// <summary>Writes a line end.</summary>
    public void Line() => writer.Write('\n');

    /// <summary>Writes text, encoded.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        // Control characters, NUL among them, may not stand in HTML, not even encoded.
        var clean = text.IndexOfAnyInRange('\0', '\u001F') < 0 && text.IndexOfAnyInRange('\u007F', '\u009F') < 0 ? text.ToString() : WithoutControls(text);
        Encoder.Encode(writer, clean);
    }

    /// <summary>Writes what is HTML already: the style and the script of this assembly.</summary>
    public void Trusted(string html) => writer.Write(html);

    internal void Number(double number) => writer.Write(Math.Round(number, 1).ToString(CultureInfo.InvariantCulture));

    internal void Number(long number) => writer.Write(number.ToString(CultureInfo.InvariantCulture));

    private static string WithoutControls(ReadOnlySpan<char> text)
    {
        var clean = text.ToArray();
        for (var i = 0; i < clean.Length; i++)
            if (char.IsControl(clean[i]) && clean[i] is not ('\n' or '\t')) clean[i] = clean[i] == '\r' ? ' ' : '\uFFFD';
        return new string(clean);
    }
}
