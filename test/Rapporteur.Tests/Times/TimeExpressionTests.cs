using Xunit;

namespace Rapporteur.Tests.Times;

/// <summary>What words of time mean for the act that they date, on Wednesday 30 September 2015. Stretches are written with two dots.</summary>
public sealed class TimeExpressionTests
{
    private const string Day = "2015-09-30";

    [Theory]
    [InlineData("Turkey attacked Syria on Tuesday.", "2015-09-29")]
    [InlineData("Turkey attacked Syria on Thursday.", "2015-09-24")]
    [InlineData("Turkey will attack Syria on Thursday.", "2015-10-01")]
    [InlineData("The Turkish president is to meet the Russian president on Friday.", "2015-10-02")]
    [InlineData("The Turkish president met the Russian president last Friday.", "2015-09-25")]
    [InlineData("The Turkish president will meet the Russian president next Tuesday.", "2015-10-06")]
    [InlineData("Early on Monday Turkey attacked Syria.", "2015-09-28")]
    [InlineData("Turkish jets bombed Syria late on Sunday.", "2015-09-27")]
    [InlineData("Saturday's attack by Turkey on Syria angered Iran.", "2015-09-26")]
    [InlineData("Turkey may attack Syria on Monday.", "2015-10-05")]
    [InlineData("Turkey may have attacked Syria on Monday.", "2015-09-28")]
    [InlineData("The Iranian president's visit to Oman is planned for Thursday.", "2015-10-01")]
    [InlineData("Talks between Serbia and Kosovo are scheduled for Monday.", "2015-10-05")]
    [InlineData("Turkey attacked Syria on Wednesday.", "2015-09-30")]
    [InlineData("Israel attacked Lebanon on Monday, September 21.", "2015-09-21")]
    [InlineData("Hezbollah attacked Israel on the night of Monday.", "2015-09-28")]
    [InlineData("Merkel said on Monday that she would meet Putin on Friday.", "2015-10-02")]
    public void Weekdays(string text, string date) => Assert.Contains(date, Dates(text));

    [Theory]
    [InlineData("Turkey attacked Syria this morning.", "2015-09-30")]
    [InlineData("Turkey attacked Syria last night.", "2015-09-29")]
    [InlineData("Turkey attacked Syria overnight.", "2015-09-29..2015-09-30")]
    [InlineData("Turkey attacked Syria the day before yesterday.", "2015-09-28")]
    [InlineData("The Turkish president will meet the Russian president the day after tomorrow.", "2015-10-02")]
    [InlineData("Turkey attacked Syria three days ago.", "2015-09-27")]
    [InlineData("Turkey attacked Syria a fortnight ago.", "2015-09-16")]
    [InlineData("Turkey attacked Syria a month ago.", "2015-08")]
    [InlineData("Turkey attacked Syria two decades ago.", "1995")]
    [InlineData("Turkey attacked Syria about 10 days ago.", "2015-09-20")]
    [InlineData("Turkey attacked Syria last week.", "2015-09-21..2015-09-27")]
    [InlineData("Turkey attacked Syria this week.", "2015-09-28..2015-10-04")]
    [InlineData("The Turkish president will visit Syria next week.", "2015-10-05..2015-10-11")]
    [InlineData("Turkey attacked Syria this month.", "2015-09")]
    [InlineData("Turkey attacked Syria last month.", "2015-08")]
    [InlineData("Turkey attacked Syria this year.", "2015")]
    [InlineData("Turkey attacked Syria last year.", "2014")]
    [InlineData("The Turkish president will visit Syria next year.", "2016")]
    [InlineData("Turkey has attacked Syria in the past month.", "2015-08-30..2015-09-30")]
    [InlineData("Turkey has attacked Syria over the past two weeks.", "2015-09-16..2015-09-30")]
    [InlineData("Turkey has attacked Syria in the last three days.", "2015-09-27..2015-09-30")]
    [InlineData("Turkey has attacked Syria over the last year.", "2014")]
    [InlineData("Turkey has attacked Syria in the past decade.", "2005-09-30..2015-09-30")]
    [InlineData("NATO will hold exercises with Georgia in the next two weeks.", "2015-09-30..2015-10-14")]
    public void Words_that_point(string text, string date) => Assert.Contains(date, Dates(text));

    [Theory]
    [InlineData("Turkey attacked Syria on September 28.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on Sept. 28.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on 28 September.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on the 28th of September.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on September 28th.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on 28/9/2015.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on 9/28/2015.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on 28.9.2015.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on 2015-09-28.", "2015-09-28")]
    [InlineData("Turkey attacked Syria on 4/5/2015.", "2015")]
    [InlineData("Turkey attacked Syria in late March.", "2015-03")]
    [InlineData("Turkey attacked Syria in mid-May.", "2015-05")]
    [InlineData("Turkey attacked Syria in March.", "2015-03")]
    [InlineData("Turkey attacked Syria in October.", "2014-10")]
    [InlineData("Turkey will attack Syria in August.", "2016-08")]
    [InlineData("Turkey attacked Syria last March.", "2015-03")]
    [InlineData("The Turkish president will visit Syria next March.", "2016-03")]
    [InlineData("Turkey attacked Syria in March last year.", "2014-03")]
    [InlineData("Turkey attacked Syria in March of 2013.", "2013-03")]
    [InlineData("Turkey attacked Syria in the 1990s.", "1990..1999")]
    [InlineData("Turkey attacked Syria in the mid-1980s.", "1980..1989")]
    [InlineData("Turkey attacked Syria in the second half of 2012.", "2012-07..2012-12")]
    [InlineData("Turkey attacked Syria in the first quarter of 2014.", "2014-01..2014-03")]
    [InlineData("Turkey attacked Syria in the last quarter of last year.", "2014-10..2014-12")]
    [InlineData("Turkey attacked Syria in the spring of 2014.", "2014")]
    public void Dates_of_the_calendar(string text, string date) => Assert.Contains(date, Dates(text));

    [Theory]
    [InlineData("Turkey attacked Syria at the end of 2013.", "2013")]
    [InlineData("Turkey attacked Syria from 3 to 7 May.", "2015-05-03..2015-05-07")]
    [InlineData("Turkey attacked Syria on 3-7 May.", "2015-05-03..2015-05-07")]
    [InlineData("Turkey attacked Syria on May 3-7, 2014.", "2014-05-03..2014-05-07")]
    [InlineData("Turkey attacked Syria from May 3 to June 2, 2013.", "2013-05-03..2013-06-02")]
    [InlineData("Turkey attacked Syria from December 28 to January 2, 2013.", "2012-12-28..2013-01-02")]
    [InlineData("Turkey attacked Syria between 2011 and 2014.", "2011..2014")]
    [InlineData("Turkey attacked Syria from March to May.", "2015-03..2015-05")]
    [InlineData("Turkey attacked Syria from Monday to Tuesday.", "2015-09-28..2015-09-29")]
    [InlineData("Turkey attacked Syria between 3 and 7 May 2012.", "2012-05-03..2012-05-07")]
    [InlineData("Turkey has attacked Syria since 2011.", "2011..2015-09-30")]
    [InlineData("Turkey has attacked Syria since March.", "2015-03..2015-09-30")]
    public void Stretches(string text, string date) => Assert.Contains(date, Dates(text));

    [Theory]
    [InlineData("Turkey has attacked Syria since Monday.", "2015-09-28..2015-09-30")]
    [InlineData("Israel bombed Lebanon on September 3. Hezbollah shelled Israel two days later.", "2015-09-05")]
    [InlineData("Israel bombed Lebanon on September 3. The next day Hezbollah shelled Israel.", "2015-09-04")]
    [InlineData("Israel bombed Lebanon on September 3. Hezbollah had shelled Israel the day before.", "2015-09-02")]
    [InlineData("Israel bombed Lebanon on September 3. Iran condemned Israel the following day.", "2015-09-04")]
    [InlineData("Israel bombed Lebanon on September 3. Iran condemned Israel a week after the bombing.", "2015-09-10")]
    [InlineData("Israel bombed Lebanon on Monday. Iran condemned Israel two days after the attack.", "2015-09-30")]
    [InlineData("Israel bombed Lebanon on September 3. Iran and Israel held talks on the eve of the attack.", "2015-09-02")]
    [InlineData("Israel bombed Lebanon on September 3. Iran condemned Israel the same day.", "2015-09-03")]
    public void Times_counted_from_another_event(string text, string date) => Assert.Contains(date, Dates(text));

    [Theory]
    [InlineData("Iran condemned Israel two days after the election.")]
    [InlineData("The rebels attacked Syria the next day.")]
    [InlineData("Israel bombed Lebanon on Monday. Israel bombed Jordan on Tuesday. Iran condemned Israel two days after the bombing.")]
    public void What_counts_from_nothing_known_is_unknown(string text) => Assert.Null(Reading.Of(text, Day).Events[^1].Date);

    [Theory]
    [InlineData("MOSCOW, March 3, 2014 (Reuters) – The Russian president met the American president on Sunday.", null, "2014-03-02")]
    [InlineData("MOSCOW, Sept 28 (Reuters) – The Russian president met the American president on Monday.", "2015-09-30", "2015-09-28")]
    [InlineData("MOSCOW, Sept 28 (Reuters) – The Russian president met the American president yesterday.", "2015-09-30", "2015-09-27")]
    [InlineData("MOSCOW, March 3 (Reuters) – The Russian president met the American president on Tuesday.", null, null)]
    public void The_dateline_says_when_a_story_was_written(string text, string? published, string? date) => Assert.Equal(date, Reading.Root("04", text, published).Date);

    [Fact]
    public void A_planned_act_without_a_time_has_no_date() => Assert.Null(Reading.First("The Turkish president will visit Syria.", Day).Date);

    [Fact]
    public void A_number_before_a_noun_is_no_year() => Assert.Equal(Day, Reading.First("Turkey attacked Syria with 2000 soldiers.", Day).Date);

    private static IEnumerable<string?> Dates(string text) =>
        Reading.Of(text, Day).Events.Select(e => e.DateEnd is null ? e.Date : $"{e.Date}..{e.DateEnd}");
}
