using Rapporteur.Language.Segmenting;
using Xunit;

namespace Rapporteur.Language.Tests.Segmenting;

public sealed class ParagraphsTests
{
    private const string Wrapped = """
        The foreign ministers of five countries met on Tuesday to speak of a
        truce in the north, where two weeks of shelling have driven thousands
        from their homes and closed the only road to the border.

        No one expected an agreement. The envoy of the United Nations told the
        reporters that he was ready to come back in a week.
        """;

    [Fact]
    public void A_line_end_in_wrapped_text_is_white_space() => Assert.Equal(2, Find(Wrapped).Length);

    [Fact]
    public void Wrapped_text_reads_as_the_same_text_on_long_lines()
    {
        var flat = Wrapped.ReplaceLineEndings("\n").Replace("\n\n", "\r", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', '\n');
        var one = Models.Segmenter.Segment(Wrapped);
        var other = Models.Segmenter.Segment(flat);
        Assert.Equal(one.Words.Select(w => w.Form), other.Words.Select(w => w.Form));
        Assert.Equal(one.Sentences, other.Sentences);
        Assert.Equal(3, one.Sentences.Length);
    }

    [Fact]
    public void A_short_line_ends_a_paragraph_of_wrapped_text() =>
        Assert.Equal(3, Find("Truce Talks Begin\n" + Wrapped.ReplaceLineEndings("\n")).Length);

    [Fact]
    public void A_line_may_be_a_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("The envoy said that he would be back. ", 8));
        Assert.Equal(3, Find($"{line}\n{line[..90]}\n{line}").Length);
    }

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    [InlineData("\n\n\n\n")]
    [InlineData("\u2029\u2029")]
    public void A_blank_line_parts_paragraphs(string between)
    {
        var text = $"One went.{between}Two stayed.";
        Assert.Equal(["One went.", "Two stayed."], Paragraphs.Find(text, LineLayout.Wrapped).Select(p => text[p.Start..p.End]));
    }

    [Fact]
    public void The_caller_may_say_what_line_ends_mean()
    {
        Assert.Single(Paragraphs.Find("One\nTwo", LineLayout.Wrapped));
        Assert.Equal(2, Paragraphs.Find("one goes\non", LineLayout.ParagraphPerLine).Count);
    }

    private static Span[] Find(string text) => [.. Paragraphs.Find(text, LineLayout.Detect)];
}
