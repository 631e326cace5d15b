using System.Globalization;
using Rapporteur.Evaluation;
using Spectre.Console;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Tables for people.</summary>
internal sealed class ReportTable(int width) : IReportWriter
{
    public void Write(EvaluationReport report, ShownSlips slips, TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(Figures(report));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Stories} stories. {FigureText.Intervals}"));
        Slips("Missed", slips.Misses, writer);
        Slips("Found wrongly", slips.False, writer);
    }

    private static Table Figures(EvaluationReport report)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in FigureText.Columns) table.AddColumn(column == "what" ? new TableColumn(column) : new TableColumn(column).RightAligned());
        foreach (var figure in report.Figures.Where(f => f.Kind == FigureKind.Class)) Row(FigureText.Cells(figure));
        if (FigureText.HasMacro(report)) Row(FigureText.Macro(report));
        if (table.Rows.Count > 0) table.AddEmptyRow();
        foreach (var figure in report.Figures.Where(f => f.Kind != FigureKind.Class)) Row(FigureText.Cells(figure));
        return table;

        void Row(string[] cells) => table.AddRow([.. cells.Select(c => new Text(c))]);
    }

    private static void Slips(string title, IReadOnlyList<Slip> slips, TextWriter writer)
    {
        if (slips.Count == 0) return;
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var slip in slips)
        {
            writer.WriteLine($"  {slip.What}");
            writer.WriteLine($"    {slip.StoryId}: {slip.Sentence}");
        }
    }
}
