using System.Globalization;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>The words and numbers of a report for people.</summary>
internal static class FigureText
{
    public const string Intervals =
        "In brackets 95 % confidence: Wilson's score interval for precision, recall and shares; for F1 a bootstrap over stories (1,000 draws, fixed seed).";

    /// <summary>The columns of the figures.</summary>
    public static readonly string[] Columns = ["what", "gold", "found", "right", "precision", "recall", "F1"];

    /// <summary>The cells of a figure.</summary>
    public static string[] Cells(Figure figure) => figure.Kind == FigureKind.Share
        ? [Name(figure), Count(figure.Tally.Gold), "", Count(figure.Tally.Hits), "", Share(figure.Tally.Recall, figure.Recall), ""]
        : [
            Name(figure), Count(figure.Tally.Gold), Count(figure.Tally.Found), Count(figure.Tally.Hits),
            Share(figure.Tally.Precision, figure.Precision), Share(figure.Tally.Recall, figure.Recall), figure.Tally == default ? "–" : Share(figure.Tally.F1, figure.F1),
        ];

    /// <summary>The cells of the macro F1.</summary>
    public static string[] Macro(EvaluationReport report) =>
        [string.Create(CultureInfo.InvariantCulture, $"macro F1 over {report.MacroClasses}"), "", "", "", "", "", Share(report.MacroF1, report.MacroInterval)];

    /// <summary>Whether the macro F1 says something.</summary>
    public static bool HasMacro(EvaluationReport report) => report.MacroClasses > 1;

    private static string Name(Figure figure) => figure.Kind == FigureKind.Class ? figure.Name : figure.Name.Replace('_', ' ');

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double value, Interval? interval) =>
        interval is { } i ? string.Create(CultureInfo.InvariantCulture, $"{value:0.000} [{i.Low:0.000}–{i.High:0.000}]") : "–";
}
