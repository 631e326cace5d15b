using Xunit;

namespace Rapporteur.Tests.Statements;

/// <summary>Words that attribute elsewhere and here do not, each beside a sentence in which they do.</summary>
public sealed class NoStatementTests
{
    [Theory]
    [InlineData("questions", "Both mayors face questions about the flood.", "Lawmakers raised questions about the flood.")]
    [InlineData("support", "The union won support for the strike.", "Her support for the strike angered the union.")]
    [InlineData("threat", "The council called the launch a threat to peace.", "The union repeated its threat to strike.")]
    [InlineData("believed", "Asked whether he believed that the report was false, the mayor left the hall.", "The mayor believed that the report was false.")]
    [InlineData("plan", "The plan to the left of the door shows the mine.", "Their plan to close the mine was mocked.")]
    [InlineData("called", "The minister called off the vote in the valley.", "The minister called the vote in the valley a farce.")]
    [InlineData("offered", "The envoy offered a ride to the nurses.", "The envoy offered to drive the nurses.")]
    [InlineData("convinced", "The mine could open, but only if he can be convinced that it pays.", "The minister convinced them that the mine would pay.")]
    [InlineData("called", "The band played at a hall called the Old Mill.", "Critics called the hall a ruin.")]
    [InlineData("say", "You can say that the bridge is old.", "The miners say that the bridge is old.")]
    public void Nothing_is_said(string cue, string without, string with)
    {
        Assert.Contains(cue, Cues(with));
        Assert.DoesNotContain(cue, Cues(without));
    }

    private static List<string> Cues(string text) => [.. Reading.Of(text, "2020-05-05").Statements.Select(s => s.Cue.Of(text).ToString())];
}
