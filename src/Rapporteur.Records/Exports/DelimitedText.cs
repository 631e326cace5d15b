namespace Rapporteur.Records.Exports;

/// <summary>Cells of delimited text.</summary>
public static class DelimitedText
{
    /// <summary>A line without its end.</summary>
    /// <param name="cells">The cells; null is empty.</param>
    /// <param name="separator">A comma, for CSV after RFC 4180; or TAB, where tabs and line ends within cells become spaces.</param>
    public static string Line(IEnumerable<string?> cells, char separator) => string.Join(separator, cells.Select(c => separator == '\t' ? Plain(c ?? "") : Quoted(c ?? "")));

    private static string Plain(string cell) => cell.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? cell : cell.Replace('\t', ' ').ReplaceLineEndings(" ").Replace('\r', ' ');

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
