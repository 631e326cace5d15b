using Xunit;

namespace Rapporteur.Tests.Statements;

/// <summary>Speech within speech: a quotation of several sentences has one speaker, and "I" in it is that speaker.</summary>
public sealed class QuotedSelfTests
{
    private const string Text = "“The guns must fall silent,” Antony Blinken said. “I implore both sides to uphold the truce.”";

    [Fact]
    public void The_second_sentence_belongs_to_the_first_speaker()
    {
        var said = Assert.Single(Reading.Of(Text, "2023-05-20").Statements, s => s.Cue.Of(Text) is "said");
        Assert.Contains(said.Content, c => c.Of(Text).Contains("implore", StringComparison.Ordinal));
    }

    [Fact]
    public void I_is_who_is_quoted()
    {
        var own = Assert.Single(Reading.Of(Text, "2023-05-20").Statements, s => s.Cue.Of(Text) is "implore");
        Assert.Equal("antony-blinken", own.Speaker!.ActorId);
        Assert.Equal("I", own.Speaker.Span.Of(Text).ToString());
    }

    [Fact]
    public void A_pronoun_alone_is_nothing_said() =>
        Assert.DoesNotContain(Reading.Of("Qatar accused the army of looting its embassy, a charge that the army denied.", "2023-05-20").Statements, s => s.Content.Sum(c => c.Length) < 5);

    [Fact]
    public void Those_who_welcome_something_do_not_welcome_each_other()
    {
        var welcome = Reading.Root("051", "Egypt and the African Union welcomed the truce.", "2023-05-20");
        Assert.Equal(2, welcome.Sources.Count);
        Assert.DoesNotContain(welcome.Targets, t => t.ActorId is not null);
    }
}
