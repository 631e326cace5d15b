using System.Globalization;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>One figure a line, TAB between columns, a first line of names; the slips, where asked for, as a second such table after an empty line.</summary>
internal sealed class ReportTsv : IReportWriter
{
    private const string Columns = "kind\tname\tgold\tfound\tright\tprecision\tprecision_low\tprecision_high\trecall\trecall_low\trecall_high\tf1\tf1_low\tf1_high";

    public void Write(EvaluationReport report, ShownSlips slips, TextWriter writer)
    {
        writer.WriteLine(Columns);
        foreach (var figure in report.Figures) writer.WriteLine(string.Join('\t', Cells(figure)));
        if (FigureText.HasMacro(report)) writer.WriteLine(string.Join('\t', ["macro", "macro_f1", .. Enumerable.Repeat("", 9), Number(report.MacroF1), Number(report.MacroInterval.Low), Number(report.MacroInterval.High)]));
        if (slips.Misses.Count + slips.False.Count == 0) return;
        writer.WriteLine("\nslip\twhat\tstory\tsentence");
        foreach (var slip in slips.Misses.Concat(slips.False)) writer.WriteLine($"{(slip.IsMiss ? "missed" : "false")}\t{slip.What}\t{slip.StoryId}\t{slip.Sentence}");
    }

    private static string[] Cells(Figure figure)
    {
        var (tally, isShare) = (figure.Tally, figure.Kind == FigureKind.Share);
        return
        [
            figure.Kind.ToString().ToLowerInvariant(), figure.Name, Count(tally.Gold), isShare ? "" : Count(tally.Found), Count(tally.Hits),
            .. Three(tally.Precision, figure.Precision), .. Three(tally.Recall, figure.Recall), .. Three(tally.F1, figure.F1),
        ];
    }

    private static string[] Three(double value, Interval? interval) => interval is { } i ? [Number(value), Number(i.Low), Number(i.High)] : ["", "", ""];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
