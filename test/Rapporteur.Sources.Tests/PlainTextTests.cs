using System.Text;
using Xunit;

namespace Rapporteur.Sources.Tests;

public sealed class PlainTextTests : IDisposable
{
    private readonly Sources _files = new();

    [Fact]
    public void The_first_line_is_the_title()
    {
        var story = Sources.Story(_files.Write("a.txt", "Talks fail\nThey went home.\nNobody spoke."));
        Assert.Equal("Talks fail", story.Title);
        Assert.Equal("Talks fail\n\nThey went home.\nNobody spoke.", story.Text);
    }

    [Fact]
    public void A_text_of_one_line_has_no_title()
    {
        var story = Sources.Story(_files.Write("a.txt", "Talks fail"));
        Assert.Null(story.Title);
        Assert.Equal("Talks fail", story.Text);
    }

    [Fact]
    public void A_card_beside_the_file_tells_id_and_day()
    {
        _files.Write("a.json", """{"id": "x-1", "published": "2015-09-28", "publisher": "The Paper", "url": "https://example.org/a"}""");
        var story = Sources.Story(_files.Write("a.txt", "Title\nBody."));
        Assert.Equal(("x-1", new DateOnly(2015, 9, 28), "The Paper", "https://example.org/a"), (story.Id, story.Published!.Value, story.Publisher, story.Url));
    }

    [Theory]
    [InlineData("{ broken")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_card_that_cannot_be_read_is_no_card(string card)
    {
        _files.Write("a.json", card);
        Assert.Null(Sources.Story(_files.Write("a.txt", "Title\nBody.")).Published);
    }

    [Fact]
    public void Ids_are_the_same_on_every_machine()
    {
        var one = Sources.Story(_files.Write("a.txt", "Title\nBody.")).Id;
        Assert.Equal(one, Sources.Story(_files.Write("b.txt", "Title\nBody.")).Id);
        Assert.NotEqual(one, Sources.Story(_files.Write("c.txt", "Title\nOther body.")).Id);
        Assert.Equal(16, one.Length);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_tell_the_encoding(string encoding)
    {
        var coder = Encoding.GetEncoding(encoding);
        var story = Sources.Story(_files.Write("a.txt", [.. coder.GetPreamble(), .. coder.GetBytes("Café talks\nThey met.")]));
        Assert.Equal("Café talks", story.Title);
    }

    [Fact]
    public void Text_of_another_charset_is_recognised()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1252).GetBytes("Président François Hollande à l’Élysée\nLe président a été reçu à Genève par l’émir, a déclaré son porte-parole.");
        Assert.Contains("François Hollande", Sources.Story(_files.Write("a.txt", bytes)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_utf8_is_replaced_and_nothing_dropped()
    {
        byte[] bytes = [.. "Title\nAn ém"u8, 0xC3, .. " and the café of the président met."u8];
        var story = Sources.Story(_files.Write("a.txt", bytes));
        Assert.Contains("\uFFFD", story.Text, StringComparison.Ordinal);
        Assert.EndsWith("président met.", story.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n\n ", "is empty")]
    public void Nothing_is_no_story(string text, string message) => Assert.Contains(message, Sources.Error(_files.Write("a.txt", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Binary_is_no_text()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        Assert.Contains("binary", Sources.Error(_files.Write("a.txt", bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_nul_is_text() => Assert.Contains('\0', Sources.Story(_files.Write("a.txt", "Title\n" + new string('a', 400) + "\0 b")).Text);

    [Fact]
    public void A_story_that_is_too_long_is_an_error_that_says_what_to_do()
    {
        var error = Sources.Error(_files.Write("a.txt", new string('a', StoryReader.LongestStory + 1)));
        Assert.Contains("Split it", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _files.Dispose();
}
