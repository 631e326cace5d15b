using Xunit;

namespace Rapporteur.Tests.Statements;

/// <summary>Whose words they are, where the tree shows somebody nearby or only a description: "speaker | cue" of all statements.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Budget Chairman Peter Novak said the talks had failed.", "peter-novak | said")]
    [InlineData("Okello lawyer Ana Rojas said the case was closed.", "ana-rojas | said")]
    [InlineData("One of the captains, Tomas Lind, said the sea was calm.", "tomas-lind | said")]
    [InlineData("The senator has been on the defensive since Governor Ana Rojas, at a meeting in Ohio, cited his tax returns.", "ana-rojas | cited")]
    public void The_one_named_speaks(string sentence, string expected) => Assert.Contains(expected, Said(sentence));

    [Theory]
    [InlineData("Obama's former strategist called the remark an outrage.", "barack-obama | called")]
    [InlineData("Merkel's biographer said the vote was lost.", "angela-merkel | said")]
    public void Who_works_for_somebody_is_somebody_else(string sentence, string unexpected)
    {
        Assert.NotEmpty(Said(sentence));
        Assert.DoesNotContain(unexpected, Said(sentence));
    }

    [Theory]
    [InlineData("“I think we will win,” Obama said.", "barack-obama | think")]
    [InlineData("The Russian defence ministry said: “We believe that the bridge will hold.”", "russian-defence-ministry | believe")]
    public void I_and_we_are_led_back_to_the_speaker(string sentence, string expected) => Assert.Contains(expected, Said(sentence));

    [Fact]
    public void We_of_one_person_is_more_than_the_person() => Assert.Contains("- | believe", Said("“We believe that the bridge will hold,” Obama said."));

    [Fact]
    public void She_within_a_quotation_is_another() => Assert.DoesNotContain("maria-lopez | thinks", Said("“She thinks that the bridge will hold,” Maria Lopez said."));

    private static List<string> Said(string sentence)
    {
        var text = "News\n\n" + sentence;
        return [.. Reading.Of(text, "2020-05-05").Statements.Select(s => $"{s.Speaker?.ActorId ?? "-"} | {s.Cue.Of(text)}")];
    }
}
