using System.Globalization;
using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>The list of edges from actors to issues that discourse-network analysts use: one position a line, a first line of names.</summary>
internal static class EdgeListWriter
{
    private static readonly string[] Columns =
    [
        "date", "actor", "actor_id", "country", "issue", "about", "stance", "agreement", "conditional", "change", "story", "start", "end", "words", "issue_id", "domain",
    ];

    /// <summary>Writes commas between columns, with quotation marks as RFC 4180 says.</summary>
    public static void WriteCsv(PositionMatrix matrix, TextWriter writer) => Write(matrix, writer, ',', Quoted);

    /// <summary>Writes a TAB between columns; tabs and line ends within words become spaces.</summary>
    public static void WriteTsv(PositionMatrix matrix, TextWriter writer) => Write(matrix, writer, '\t', static cell => cell.Replace('\t', ' ').ReplaceLineEndings(" "));

    /// <summary>1 for, 0 against; empty for neither.</summary>
    public static string Agreement(double stance) => stance > 0 ? "1" : stance < 0 ? "0" : "";

    private static void Write(PositionMatrix matrix, TextWriter writer, char divider, Func<string, string> write)
    {
        writer.Write(string.Join(divider, Columns));
        writer.Write('\n');
        foreach (var row in matrix.Rows)
        {
            writer.Write(string.Join(divider, Cells(row).Select(c => write(c ?? ""))));
            writer.Write('\n');
        }
    }

    private static string?[] Cells(PositionRow row) =>
    [
        row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Actor, row.ActorId, row.Country, row.Issue, row.About, row.Stance.ToString(CultureInfo.InvariantCulture),
        Agreement(row.Stance), row.Conditional ? "1" : "0", row.Change, row.Story, row.Start.ToString(CultureInfo.InvariantCulture), row.End.ToString(CultureInfo.InvariantCulture),
        row.Words, row.IssueId, row.Domain,
    ];

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
