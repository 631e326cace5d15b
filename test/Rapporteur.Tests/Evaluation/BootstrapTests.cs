using Rapporteur.Evaluation;
using Xunit;

namespace Rapporteur.Tests.Evaluation;

/// <summary>Intervals of F1 by drawing stories.</summary>
public sealed class BootstrapTests
{
    [Fact]
    public void Stories_that_are_all_right_leave_no_doubt()
    {
        var figure = Sheet([.. Enumerable.Repeat(new Tally(1, 0, 0), 20)]).Report().Find("A")!;
        Assert.Equal(new Interval(1, 1), figure.F1);
    }

    [Fact]
    public void The_interval_holds_the_figure_and_narrows_with_more_stories()
    {
        var few = Sheet(Mixed(40)).Report();
        var many = Sheet(Mixed(1000)).Report();
        foreach (var report in new[] { few, many }) Assert.InRange(report.Find("A")!.Tally.F1, report.Find("A")!.F1!.Value.Low, report.Find("A")!.F1!.Value.High);
        Assert.True(Width(many) < Width(few) / 2, $"{Width(many)} {Width(few)}");
    }

    [Fact]
    public void The_same_stories_give_the_same_interval() => Assert.Equal(Sheet(Mixed(50)).Report().Find("A")!.F1, Sheet(Mixed(50)).Report().Find("A")!.F1);

    [Fact]
    public void Stories_that_repeat_themselves_are_not_taken_for_more_evidence()
    {
        // The same hundred events, once a story each, once in ten stories that are each all right or all wrong.
        var single = Sheet(Mixed(100)).Report();
        var clustered = Sheet([.. Enumerable.Range(0, 10).Select(i => i % 2 == 0 ? new Tally(10, 0, 0) : new Tally(0, 0, 10))]).Report();
        Assert.True(Width(clustered) > 1.5 * Width(single), $"{Width(clustered)} {Width(single)}");
    }

    [Fact]
    public void The_macro_is_the_mean_over_the_classes_that_the_gold_has()
    {
        var sheet = new ScoreSheet();
        sheet.BeginStory();
        sheet.Add(FigureKind.Class, "A", new Tally(1, 0, 0));
        sheet.Add(FigureKind.Class, "B", new Tally(1, 1, 1));
        sheet.Add(FigureKind.Class, "C", new Tally(0, 7, 0));
        sheet.Add(FigureKind.Summary, "all", new Tally(2, 8, 1));
        var report = sheet.Report();
        Assert.Equal(0.75, report.MacroF1, 12);
        Assert.Equal(2, report.MacroClasses);
    }

    [Fact]
    public void Dice_throw_every_side_about_as_often()
    {
        var dice = new SeededDice(1);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++) counts[dice.Throw(6)]++;
        Assert.All(counts, c => Assert.InRange(c, 9_600, 10_400));
    }

    private static double Width(EvaluationReport report) => report.Find("A")!.F1!.Value.High - report.Find("A")!.F1!.Value.Low;

    private static Tally[] Mixed(int stories) => [.. Enumerable.Range(0, stories).Select(i => Tally.Of(i % 2 == 0))];

    private static ScoreSheet Sheet(Tally[] stories)
    {
        var sheet = new ScoreSheet();
        foreach (var story in stories)
        {
            sheet.BeginStory();
            sheet.Add(FigureKind.Class, "A", story);
        }

        return sheet;
    }
}
