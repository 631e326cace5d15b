using System.Globalization;
using System.Text;
using Rapporteur.Cli.Reading;
using Rapporteur.Positions;
using Spectre.Console;

namespace Rapporteur.Cli.Positions;

/// <summary>The matrix for people: issues down, actors across, then the evidence of every cell.</summary>
internal sealed class MatrixTable(IAnsiConsole console, int mostActors, int mostIssues)
{
    public void Write(PositionMatrix matrix)
    {
        if (matrix.Rows.Count == 0)
        {
            console.WriteLine("No positions.");
            return;
        }

        var actors = matrix.Actors.Take(mostActors).ToList();
        var issues = matrix.Issues.Where(i => actors.Exists(a => matrix[a.ActorId, i.Issue] is not null)).Take(mostIssues).ToList();
        console.Write(Grid(matrix, actors, issues));
        console.WriteLine("▲ for  ▼ against  ● neither  hollow: depends on something  → from one day to the next");
        WriteRest(matrix, actors.Count, issues.Count);
        console.WriteLine();
        console.Write(Evidence(matrix, actors, issues));
    }

    private static Table Grid(PositionMatrix matrix, List<PositionRow> actors, List<PositionRow> issues)
    {
        var table = new Table { Title = new TableTitle("Positions"), Border = TableBorder.Simple };
        table.AddColumn("issue");
        foreach (var actor in actors) table.AddColumn(Markup.Escape(actor.Actor));
        foreach (var issue in issues)
            table.AddRow([new Text(issue.Issue), .. actors.Select(a => matrix[a.ActorId, issue.Issue] is { } cell ? new Markup(Of(cell)) : new Markup(""))]);
        return table;
    }

    private static string Of(MatrixCell cell)
    {
        var text = new StringBuilder();
        for (var d = 0; d < cell.Days.Count; d++)
        {
            if (d > 0) text.Append(" → ");
            text.Append(CultureInfo.InvariantCulture, $"[{Signs.Colour(cell.Days[d].Stance)}]{Signs.Of(cell.Days[d])}[/]");
            if (cell.Days.Count > 1) text.Append(CultureInfo.InvariantCulture, $" {Signs.Day(cell.Days[d].Date)}");
            if (Changes(cell, d) is { Length: > 0 } changes) text.Append(CultureInfo.InvariantCulture, $" {changes}");
        }

        return text.ToString();
    }

    /// <summary>What the text tells of a change, and what the record shows since the day before.</summary>
    private static string Changes(MatrixCell cell, int day) =>
        string.Join(' ', cell.Days[day].Rows.Select(r => r.Change).Append(cell.ChangeTo(day) ?? "none").Where(c => c != "none").Distinct());

    private void WriteRest(PositionMatrix matrix, int actors, int issues)
    {
        if (matrix.Actors.Count > actors) console.WriteLine($"{matrix.Actors.Count - actors} more actors: --actors {matrix.Actors.Count}");
        if (matrix.Issues.Count > issues) console.WriteLine($"{matrix.Issues.Count - issues} more issues: --issues {matrix.Issues.Count}, with all actors");
    }

    private static Table Evidence(PositionMatrix matrix, List<PositionRow> actors, List<PositionRow> issues)
    {
        var table = new Table { Title = new TableTitle("Evidence"), Border = TableBorder.Simple };
        foreach (var column in (string[])["issue", "actor", "day", "stance", "words", "story"]) table.AddColumn(column);
        foreach (var issue in issues)
        {
            foreach (var row in actors.SelectMany(a => matrix[a.ActorId, issue.Issue]?.Rows ?? []))
            {
                var stance = $"{Signs.Shape(row.Stance, row.Conditional)} {row.Stance.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)}";
                TableWriter.Row(table, row.Issue, row.Actor, Signs.Day(row.Date), row.Change == "none" ? stance : $"{stance} {row.Change}", RecordView.OneLine(row.Words), $"{row.Story}:{row.Start}-{row.End}");
            }
        }

        return table;
    }
}
