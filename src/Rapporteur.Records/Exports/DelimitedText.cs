using System.Buffers;

namespace Rapporteur.Records.Exports;

/// <summary>Lines of delimited text.</summary>
public static class DelimitedText
{
    /// <summary>What a reader of lines and tabs may take for one, those of Unicode included.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\f\u0085\u2028\u2029");

    /// <summary>Writes a line, which ends with a line feed.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cells">The cells; null is empty.</param>
    /// <param name="separator">A comma, for CSV after RFC 4180; or TAB, where tabs and line ends within cells become spaces.</param>
    public static void WriteLine(TextWriter writer, IEnumerable<string?> cells, char separator)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Join(separator, cells.Select(c => separator == '\t' ? Plain(c ?? "") : Quoted(c ?? ""))));
        writer.Write('\n');
    }

    /// <summary>A cell of CSV, in quotation marks where it needs them.</summary>
    public static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Plain(string cell) => cell.AsSpan().IndexOfAny(Breaks) < 0 ? cell : cell.Replace('\t', ' ').ReplaceLineEndings(" ");
}
