using Xunit;

namespace Rapporteur.Tests.Statements;

/// <summary>Who is said to have said what: cue, speaker, content, quotations and the chain of reporters.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("The Kremlin said Russia would respond.", "said", "Kremlin", "Russia would respond")]
    [InlineData("The talks would resume on Monday, Macron said.", "said", "Macron", "The talks would resume on Monday")]
    [InlineData("The talks, Macron said, would resume on Monday.", "said", "Macron", "The talks … would resume on Monday")]
    [InlineData("Five soldiers were killed, according to the Ukrainian army.", "according to", "Ukrainian army", "Five soldiers were killed")]
    [InlineData("Iran vowed to resume enrichment.", "vowed", "Iran", "to resume enrichment")]
    [InlineData("Merkel, who warned that the treaty would fail, left the summit.", "warned", "who", "that the treaty would fail")]
    public void Cue_speaker_and_content_are_told_apart(string text, string cue, string speaker, string content)
    {
        var said = Assert.Single(Reading.Of(text).Statements, s => s.Cue.Of(text).SequenceEqual(cue));
        Assert.Contains(speaker, said.Speaker!.Span.Of(text).ToString(), StringComparison.Ordinal);
        Assert.Equal(content, Words(said, text));
    }

    [Theory]
    [InlineData("Sudan's support for the rebels in Chad alarmed France.", false)]
    [InlineData("Merkel's support for the rebels in Chad alarmed France.", true)]
    public void What_a_state_gives_is_a_deed_and_a_persons_support_may_be_words(string text, bool isSaid) =>
        Assert.Equal(isSaid, Reading.Of(text, "2015-09-28").Statements.Any(s => s.Cue.Of(text).SequenceEqual("support")));

    [Fact]
    public void A_pronoun_that_speaks_is_the_one_it_means()
    {
        const string text = "Angela Merkel arrived in Kyiv on Friday. She said the truce was broken.";
        var said = Assert.Single(Reading.Of(text, "2014-11-14").Statements);
        Assert.Equal("angela-merkel", said.Speaker!.ActorId);
        Assert.Equal("She", said.Speaker.Span.Of(text).ToString());
    }

    [Fact]
    public void Who_passes_words_on_stands_in_the_chain()
    {
        const string text = "Putin will visit Cairo, the Kremlin was quoted as saying by Reuters.";
        var said = Assert.Single(Reading.Of(text, "2015-02-01").Statements);
        Assert.Contains("Kremlin", said.Speaker!.Span.Of(text).ToString(), StringComparison.Ordinal);
        Assert.Equal("Reuters", Assert.Single(said.Via).Span.Of(text).ToString());
    }

    [Fact]
    public void A_report_of_a_report_has_its_reporter_last()
    {
        const string text = "Xinhua reported that the ministry had said North Korea would attend.";
        var inner = Reading.Of(text, "2018-02-01").Statements.Single(s => s.Cue.Of(text).SequenceEqual("said"));
        Assert.Equal("Xinhua", Assert.Single(inner.Via).Span.Of(text).ToString());
    }

    [Theory]
    [InlineData("“We will not leave,” Maduro said.", "direct", "We will not leave,")]
    [InlineData("Maduro said he would “never leave” the palace.", "mixed", "never leave")]
    [InlineData("Maduro said he would stay.", "indirect", "")]
    public void Quotation_marks_decide_the_kind(string text, string kind, string quoted)
    {
        var said = Assert.Single(Reading.Of(text, "2019-02-01").Statements);
        Assert.Equal(kind, said.Kind);
        Assert.Equal(quoted, string.Join(" … ", said.Quotes.Select(q => q.Of(text).ToString())));
    }

    [Fact]
    public void A_quotation_goes_on_to_its_end()
    {
        const string text = "“We will not leave,” Maduro said. “This is our land. Nobody will take it.” The crowd cheered.";
        var said = Assert.Single(Reading.Of(text, "2019-02-01").Statements);
        Assert.Contains("Nobody will take it.", Words(said, text), StringComparison.Ordinal);
        Assert.DoesNotContain("cheered", Words(said, text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_said_to_have_happened_points_to_the_statement()
    {
        const string text = "Ukraine said Russian troops had attacked Mariupol.";
        var record = Reading.Of(text, "2022-03-01");
        var attack = record.Events.Single(e => e.Cameo.StartsWith("19", StringComparison.Ordinal));
        Assert.Equal(record.Statements.Single().Id, attack.StatementId);
    }

    [Fact]
    public void No_words_of_a_dateline_are_anybodys()
    {
        const string text = "CAIRO, May 5 (Reuters) — Egypt will reopen the crossing, the army said.";
        Assert.StartsWith("Egypt", Words(Assert.Single(Reading.Of(text, "2021-05-05").Statements), text), StringComparison.Ordinal);
    }

    private static string Words(Statement statement, string text) => string.Join(" … ", statement.Content.Select(c => c.Of(text).ToString()));
}
