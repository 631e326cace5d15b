using System.Globalization;
using Rapporteur.Cli.Reading;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Markdown tables.</summary>
internal sealed class ReportMarkdown : IReportWriter
{
    public void Write(EvaluationReport report, ShownSlips slips, TextWriter writer)
    {
        writer.WriteLine($"| {string.Join(" | ", FigureText.Columns)} |");
        writer.WriteLine("| --- |" + string.Concat(FigureText.Columns.Skip(1).Select(_ => " ---: |")));
        foreach (var figure in report.Figures.Where(f => f.Kind == FigureKind.Class)) Row(writer, FigureText.Cells(figure));
        if (FigureText.HasMacro(report)) Row(writer, FigureText.Macro(report));
        foreach (var figure in report.Figures.Where(f => f.Kind != FigureKind.Class)) Row(writer, FigureText.Cells(figure));
        writer.WriteLine();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Stories} stories. {FigureText.Intervals}"));
        Slips("Missed", slips.Misses, writer);
        Slips("Found wrongly", slips.False, writer);
    }

    private static void Slips(string title, IReadOnlyList<Slip> slips, TextWriter writer)
    {
        if (slips.Count == 0) return;
        writer.WriteLine($"\n## {title}\n\n| what | story | sentence |\n| --- | --- | --- |");
        foreach (var slip in slips) Row(writer, [slip.What, slip.StoryId, slip.Sentence]);
    }

    private static void Row(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownWriter.Cell))} |");
}
