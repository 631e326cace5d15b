using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>Whether an act is told as fact.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("Turkey attacked Syria.", EventStatus.Actual)]
    [InlineData("The Israeli prime minister will meet the French president next week.", EventStatus.Planned)]
    [InlineData("NATO may send troops to Poland.", EventStatus.Possible)]
    [InlineData("If Turkey attacks Syria, Iran will condemn it.", EventStatus.Conditional)]
    [InlineData("Moscow should release the Ukrainian sailors.", EventStatus.CalledFor)]
    [InlineData("Vladimir Putin said he would meet Barack Obama.", EventStatus.Planned)]
    [InlineData("Kenya used drones to bomb al-Shabaab.", EventStatus.Actual)]
    public void Auxiliaries_and_marks_tell_the_status(string text, EventStatus status) =>
        Assert.Contains(Reading.Of(text, "2015-09-28").Events, e => e.Status == status && e.Cameo[..2] != "01");

    [Theory]
    [InlineData("The Spanish premier will meet the Moroccan king after Spanish air strikes in Mali.", EventStatus.Actual)]
    [InlineData("The Spanish premier will meet the Moroccan king after any attack on Mali.", EventStatus.Planned)]
    public void What_a_plan_comes_after_has_happened(string text, EventStatus status) =>
        Assert.Contains(Reading.Of(text, "2015-09-28").Events, e => e.Status == status && e.Cameo[..2] is "18" or "19");

    [Fact]
    public void Both_clauses_of_a_condition_are_conditional()
    {
        var events = Reading.Of("If Iran attacked Israel, the United States would bomb Iran.", "2015-09-28").Events;
        Assert.Equal(2, events.Count);
        Assert.All(events, e => Assert.Equal(EventStatus.Conditional, e.Status));
    }

    [Theory]
    [InlineData("Japan did not criticize China.")]
    [InlineData("The United States has never attacked Canada.")]
    public void Denied_acts_are_negated(string text) => Assert.True(Reading.First(text, "2015-09-28").Negated);

    [Theory]
    [InlineData("Japan criticized China.")]
    [InlineData("Japan criticized China, not Korea.")]
    public void Told_acts_are_not(string text) => Assert.False(Reading.First(text, "2015-09-28").Negated);

    [Fact]
    public void An_act_that_a_verb_carries_has_that_verbs_status()
    {
        Assert.Equal(EventStatus.Possible, Reading.First("Kenya wants to send peacekeepers to Somalia.", "2015-09-28").Status);
        Assert.Equal(EventStatus.Actual, Reading.First("Washington urged Israel to withdraw its troops from Gaza.", "2015-09-28").Status);
    }
}
