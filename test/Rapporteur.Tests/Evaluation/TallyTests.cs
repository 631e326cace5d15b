using Rapporteur.Evaluation;
using Xunit;

namespace Rapporteur.Tests.Evaluation;

/// <summary>The arithmetic of the figures.</summary>
public sealed class TallyTests
{
    [Theory]
    [InlineData(3, 1, 2, 0.75, 0.6, 2.0 / 3)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    [InlineData(0, 4, 0, 0, 0, 0)]
    [InlineData(5, 0, 0, 1, 1, 1)]
    public void Precision_recall_and_F1_follow_from_the_counts(int hits, int extra, int missed, double precision, double recall, double f1)
    {
        var tally = new Tally(hits, extra, missed);
        Assert.Equal(precision, tally.Precision, 12);
        Assert.Equal(recall, tally.Recall, 12);
        Assert.Equal(f1, tally.F1, 12);
        Assert.Equal(hits + missed, tally.Gold);
        Assert.Equal(hits + extra, tally.Found);
    }

    // Newcombe 1998 ("Two-sided confidence intervals for the single proportion"), table I, method 3: Wilson's score interval.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(20, 20, 0.8389, 1.0000)]
    public void Wilson_gives_the_published_intervals(int hits, int cases, double low, double high)
    {
        var interval = Interval.Wilson(hits, cases)!.Value;
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Nothing_counted_has_no_interval() => Assert.Null(Interval.Wilson(0, 0));

    [Fact]
    public void More_hits_than_cases_are_a_misuse() => Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Wilson(3, 2));
}
