using System.Globalization;
using Rapporteur.Positions;
using Rapporteur.Records.Exports;

namespace Rapporteur.Cli.Positions;

/// <summary>The list of edges from actors to issues that discourse-network analysts use: one position a line, a first line of names.</summary>
internal static class EdgeListWriter
{
    private static readonly string[] Columns =
    [
        "date", "actor", "actor_id", "country", "issue", "about", "stance", "agreement", "conditional", "change", "story", "start", "end", "words", "issue_id", "domain",
    ];

    /// <summary>Writes the positions, with a comma or a TAB between columns.</summary>
    public static void Write(PositionMatrix matrix, TextWriter writer, char separator)
    {
        DelimitedText.WriteLine(writer, Columns, separator);
        foreach (var row in matrix.Rows) DelimitedText.WriteLine(writer, Cells(row), separator);
    }

    /// <summary>1 for, 0 against; empty for neither.</summary>
    public static string Agreement(double stance) => stance > 0 ? "1" : stance < 0 ? "0" : "";

    private static string?[] Cells(PositionRow row) =>
    [
        row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Actor, row.ActorId, row.Country, row.Issue, row.About, row.Stance.ToString(CultureInfo.InvariantCulture),
        Agreement(row.Stance), row.Conditional ? "1" : "0", row.Change, row.Story, row.Start.ToString(CultureInfo.InvariantCulture), row.End.ToString(CultureInfo.InvariantCulture),
        row.Words, row.IssueId, row.Domain,
    ];
}
