using Xunit;

namespace Rapporteur.Tests.Times;

/// <summary>When an act happened, resolved against the story's day.</summary>
public sealed class DateTests
{
    [Theory]
    // 28 September 2015 is a Monday.
    [InlineData("2015-09-28", "Turkey attacked Syria on Monday.", "2015-09-28")]
    [InlineData("2015-09-28", "Turkey attacked Syria on Sunday.", "2015-09-27")]
    [InlineData("2015-09-28", "Turkey attacked Syria on Tuesday.", "2015-09-22")]
    [InlineData("2016-01-02", "Turkey attacked Syria on Thursday.", "2015-12-31")]
    [InlineData("2016-12-30", "The European Union will lift sanctions on Iran on Monday.", "2017-01-02")]
    public void Weekdays(string day, string text, string date) => Dated(day, text, date);

    [Fact]
    public void The_day_of_an_announcement_is_not_that_of_what_is_announced() =>
        Assert.Null(Reading.Root("03", "Peru announced on Sunday that it would share intelligence with Chile.", "2015-09-28").Date);

    [Theory]
    [InlineData("2016-01-02", "Turkey attacked Syria yesterday.", "2016-01-01")]
    [InlineData("2016-01-01", "Turkey attacked Syria yesterday.", "2015-12-31")]
    [InlineData("2016-01-02", "Ukraine expelled three Russian diplomats two days ago.", "2015-12-31")]
    [InlineData("2015-09-30", "The United Nations imposed an arms embargo on Libya last year.", "2014")]
    [InlineData("2016-01-02", "The Israeli prime minister will meet the French president next month.", "2016-02")]
    [InlineData("2016-12-30", "The Israeli prime minister will meet the French president next year.", "2017")]
    [InlineData("2016-12-30", "The Israeli prime minister will meet the French president tomorrow.", "2016-12-31")]
    public void Words_that_point(string day, string text, string date) => Dated(day, text, date);

    [Theory]
    [InlineData("2016-01-05", "Turkey attacked Syria in November.", "2015-11")]
    [InlineData("2016-12-30", "Turkey will meet Syria in January.", "2017-01")]
    [InlineData("2016-07-05", "Turkey attacked Syria on June 20.", "2016-06-20")]
    [InlineData("2016-01-05", "Turkey attacked Syria on 30 December.", "2015-12-30")]
    public void Months_without_a_year_are_the_nearest(string day, string text, string date) => Dated(day, text, date);

    [Theory]
    [InlineData("2016-01-02", "Turkey signed a peace agreement with Armenia in Zurich on October 10, 2009.", "2009-10-10")]
    [InlineData("2016-01-02", "Ethiopia attacked Eritrea in June 2000.", "2000-06")]
    [InlineData("2016-01-02", "Iraq invaded Kuwait in 1990.", "1990")]
    [InlineData("2016-01-02", "Turkey attacked Syria on 12 September 2014.", "2014-09-12")]
    public void Dates_as_precise_as_the_text(string day, string text, string date) => Dated(day, text, date);

    [Fact]
    public void A_date_that_cannot_be_keeps_its_month() => Dated("2015-01-10", "Turkey attacked Syria on February 31, 2014.", "2014-02");

    [Fact]
    public void What_needs_the_storys_day_is_unknown_without_it() => Assert.Null(Reading.Of("Turkey attacked Syria on Monday.").Events[0].Date);

    [Fact]
    public void A_full_date_needs_no_day() => Assert.Equal("2014-09-12", Reading.Of("Turkey attacked Syria on 12 September 2014.").Events[0].Date);

    [Fact]
    public void Times_are_mentions() =>
        Assert.Contains(Reading.Of("Turkey attacked Syria on 12 September 2014.").Mentions, m => m.Type == MentionType.Time && m.Span.Of("Turkey attacked Syria on 12 September 2014.") is "12 September 2014");

    private static void Dated(string day, string text, string date) => Assert.Equal(date, Reading.First(text, day).Date);
}
