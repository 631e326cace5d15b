using Xunit;

namespace Rapporteur.Tests.Positions;

/// <summary>Holders, issues, signs and changes of positions in single sentences.</summary>
public sealed class PositionTests
{
    private const string Day = "2015-09-28";

    [Fact]
    public void Stances_for_and_against_meet_on_one_issue()
    {
        var lines = Lines("Canada and the Syrian opposition said President Bashar al-Assad must go. Iran said the government in Damascus “can’t be weakened”.");
        Assert.Equal(["Canada | Bashar al-Assad stays in power | -", "Syrian opposition | Bashar al-Assad stays in power | -", "Iran | Bashar al-Assad stays in power | +"], lines);
    }

    [Fact]
    public void A_relative_clause_tells_who_said_it() =>
        Assert.Contains("Canada | Nicolas Maduro stays in power | -", Lines("Cuba praised President Nicolas Maduro, who Canada and Peru have said must go.").Select(l => l.Replace("Nicolás", "Nicolas", StringComparison.Ordinal)));

    [Fact]
    public void A_verb_joined_to_what_must_be_goes_on_with_the_saying() =>
        Assert.Contains("Mexico | Military intervention in Venezuela | -", Lines("Mexico said the government of Venezuela must not be overthrown and rejected any military intervention in Venezuela."));

    [Fact]
    public void A_softened_stance_takes_the_stance_from_what_is_conceded() =>
        Assert.Equal(
            ["French ministers | Bashar al-Assad stays in power | +? | softened"],
            Lines("French ministers softened their stance towards President Bashar al-Assad, conceding that he might stay on during a transition."));

    [Fact]
    public void Support_joins_no_issue_that_the_story_is_not_about() =>
        Assert.Equal(["Iran | Support for Bashar al-Assad | +"], Lines("Iran supports President Bashar al-Assad."));

    [Fact]
    public void A_lone_noun_is_named_by_what_is_told_of_it() =>
        Assert.Contains("Sweden | Bill that would ban plastic toys | -", Lines("Sweden rejected a bill that would ban plastic toys."));

    [Fact]
    public void A_noun_that_points_back_is_named_as_before() =>
        Assert.Contains("Sweden | School meals bill | -", Lines("Norway passed a school meals bill. Denmark was silent. Sweden rejected the bill."));

    [Fact]
    public void Where_somebody_stood_before_and_stands_now_is_a_change() =>
        Assert.Equal(
            ["Canada | Bashar al-Assad stays in power | -", "Canada | Bashar al-Assad stays in power | + | softened"],
            Lines("Canada, which had long demanded that Assad resign, now accepts that he may stay for a transition."));

    [Fact]
    public void Who_condemns_a_leader_does_not_say_that_he_must_go() =>
        Assert.Equal(
            ["Norway | Support for Bashar al-Assad | -", "Chad | Bashar al-Assad stays in power | -"],
            Lines("Norway condemned President Bashar al-Assad. Chad said President Bashar al-Assad must go."));

    [Fact]
    public void Time_is_no_issue() => Assert.Empty(Lines("Sweden has pushed for months."));

    [Fact]
    public void A_question_that_somebody_worries_about_names_the_issue() =>
        Assert.Contains(Lines("Sweden voiced concern about how the court will pay its judges."), static l => l.StartsWith("Sweden | How the court will pay its judges | -", StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway supports a ceasefire in Sudan.", "Norway | Ceasefire in Sudan | +")]
    [InlineData("Norway does not support a ceasefire in Sudan.", "Norway | Ceasefire in Sudan | -")]
    [InlineData("Norway opposes lifting the sanctions on Russia.", "Norway | Sanctions on Russia | +")]
    [InlineData("Hungary called for an end to the sanctions on Russia.", "Hungary | Sanctions on Russia | -")]
    [InlineData("Norway would support a ceasefire in Sudan if the army withdrew.", "Norway | Ceasefire in Sudan | +?")]
    [InlineData("The Russian president said Russia would not take part in the military operation in Mali.", "Russian president | Military intervention in Mali | -")]
    public void Negation_and_conditions_turn_the_stance(string sentence, string expected) =>
        Assert.Contains(expected, Lines(sentence).Select(l => l.Replace("Vladimir Putin", "Russian president", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Norway opposes a ban on the sale of old fishing boats to companies of neighbouring states that have no quotas of their own left.", "Norway | Ban on the sale of old fishing boats | -")]
    [InlineData("Norway supports increased funding.", "Norway | Increased funding | +")]
    [InlineData("Norway rejected the idea of a road tax on Monday.", "Norway | Idea of a road tax | -")]
    [InlineData("World leaders condemned the test by North Korea.", "World leaders | Test by North Korea | -")]
    [InlineData("Angela Merkel spoke first. Norway rejected her proposal.", "Norway | Angela Merkel's proposal | -")]
    [InlineData("Norway urged the committee to publish its minutes.", "Norway | Committee to publish its minutes | +")]
    [InlineData("Norway said that Sweden should lower the tolls on the bridge.", "Norway | Sweden to lower the tolls on the bridge | +")]
    [InlineData("The Security Council condemned North Korea's nuclear test and called for sanctions.", "United Nations Security Council | Sanctions on North Korea | +")]
    [InlineData("Ted Cruz is endorsing Donald Trump's presidential campaign.", "Ted Cruz | Support for Donald Trump's presidential campaign | +")]
    public void A_label_tells_whose_of_what_and_by_whom(string sentence, string expected) => Assert.Contains(expected, Lines(sentence));

    [Theory]
    [InlineData("Norway said neither the king nor the queen should sell the palace.")]
    [InlineData("Norway said that no state should sell the palace.")]
    public void Who_may_not_act_denies_the_demand(string sentence) => Assert.All(Reading.Of(sentence).Positions, static p => Assert.True(p.Stance < 0, p.Issue));

    [Fact]
    public void A_stance_that_is_over_is_told_as_turned() =>
        Assert.Equal(["Norway | Ceasefire in Sudan | - | reversed"], Lines("Norway no longer supports a ceasefire in Sudan."));

    [Theory]
    [InlineData("Norway, which once backed a ceasefire in Sudan, was silent.")]
    [InlineData("Norway used to support a ceasefire in Sudan.")]
    [InlineData("Norway has yet to endorse a ceasefire in Sudan.")]
    [InlineData("The brochure wrongly suggests that Norway supports a ceasefire in Sudan.")]
    [InlineData("A survey tracks Norway's support for a ceasefire in Sudan.")]
    [InlineData("Norway backed up the claim with documents.")]
    [InlineData("Norway said it had had to share old textbooks.")]
    [InlineData("The Norwegian premier said: “I have to catch a train to Oslo.”")]
    [InlineData("Norway rejected the idea.")]
    [InlineData("The delegates of Norway can support a ceasefire in Sudan.")]
    [InlineData("Sweden was asked about Norway's past support for a ceasefire in Sudan.")]
    [InlineData("The brochure repeats a false claim that Norway supports a ceasefire in Sudan.")]
    [InlineData("Utah supports a ceasefire in Sudan.")]
    public void What_is_over_supposed_or_only_told_is_no_position(string sentence) => Assert.Empty(Lines(sentence));

    [Theory]
    [InlineData("The flight attendants' union supports a ceasefire in Sudan.", "The flight attendants' union")]
    [InlineData("The city of Phoenix supports a ceasefire in Sudan.", "The city of Phoenix")]
    public void A_described_holder_is_shown_whole(string sentence, string expected)
    {
        var position = Assert.Single(Reading.Of(sentence).Positions);
        Assert.Equal(expected, sentence[position.Holder.Span.Start..position.Holder.Span.End]);
    }

    [Fact]
    public void The_other_party_is_not_the_one_named_before() =>
        Assert.DoesNotContain(Lines("The Republican Party sued the city. The other party rejected a road tax."), static l => l.StartsWith("Republican Party", StringComparison.Ordinal));

    [Theory]
    [InlineData("Donald Trump spoke. Most of his competitors support a ceasefire in Sudan.")]
    [InlineData("Donald Trump spoke. Trump supporters favour a ceasefire in Sudan.")]
    public void People_of_somebody_are_not_that_somebody(string text) => Assert.DoesNotContain(Lines(text), static l => l.StartsWith("Donald Trump", StringComparison.Ordinal));

    [Theory]
    [InlineData("Norway asked whether it should support a ceasefire in Sudan.")]
    [InlineData("If Norway supports a ceasefire in Sudan, the army will withdraw.")]
    [InlineData("Analysts said the Syrian president might fall.")]
    [InlineData("Should Norway support a ceasefire in Sudan?")]
    public void What_nobody_stands_for_is_no_position(string sentence) => Assert.Empty(Lines(sentence));

    [Fact]
    public void What_no_issue_fits_is_named_by_its_own_words()
    {
        var position = Assert.Single(Reading.Of("Egypt called for a regional coordinating structure against Islamic State.").Positions);
        Assert.Equal("Regional coordinating structure against Islamic State", position.Issue);
        Assert.Null(position.IssueId);
        Assert.Equal("islamic-state", position.About?.ActorId);
    }

    [Fact]
    public void Each_issue_names_its_domain()
    {
        var position = Assert.Single(Reading.Of("Norway supports air strikes in Syria.").Positions);
        Assert.Equal(("air-strikes", "War and peace"), (position.IssueId, position.Domain));
    }

    private static string[] Lines(string text)
    {
        var record = Reading.Of(text, Day);
        return [.. record.Positions.Select(p => Passage.Line(record, p))];
    }
}
