using CsCheck;
using Xunit;

namespace Rapporteur.Sources.Tests;

public sealed class HtmlPageTests : IDisposable
{
    private const string Page = """
        <!doctype html><html><head><title>Talks fail - The Paper</title>
        <meta property="og:title" content="Talks fail"><meta property="og:site_name" content="The Paper">
        <meta property="og:url" content="https://example.org/talks"><meta property="article:published_time" content="2015-09-28T18:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <article><h1>Talks fail</h1>
        <p>Turkey and Greece broke off their talks in Geneva on Monday after two days without result, officials of both sides said in the evening.</p>
        <p>The Greek foreign minister said that his country would not return to the table before the new year, and accused Ankara of delay.</p>
        <p>Turkey rejected the charge. A spokesman for the foreign ministry in Ankara said the Greek side had come without a proposal of its own.</p></article>
        <aside><p>Subscribe to our newsletter for more.</p></aside><script>var a = "<p>No text</p>";</script><footer>© The Paper</footer></body></html>
        """;

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<html>", "<body", "<!--", "-->", "<script>", "</script>", "<table><tr><td>", "</table>", "&amp;", "&#0;", "&#xD800;", "&nosuch;", "<", ">", "\"", "'", "=",
        "<meta name=date content=", "2015-09-28", "Talks failed. ", "\0", "\ud800", "<h1>", "<svg>", "<![CDATA[", "<a href='", "<time datetime=\"", "<title>",
    ];

    private readonly Sources _files = new();

    [Fact]
    public void A_page_gives_title_day_publisher_and_paragraphs()
    {
        var story = Sources.Story(_files.Write("a.html", Page));
        Assert.Equal("Talks fail", story.Title);
        Assert.Equal(new DateOnly(2015, 9, 28), story.Published);
        Assert.Equal("The Paper", story.Publisher);
        Assert.Equal("https://example.org/talks", story.Url);
        Assert.Contains("\n\nThe Greek foreign minister said", story.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Home")]
    [InlineData("newsletter")]
    [InlineData("No text")]
    public void What_is_no_article_is_left_out(string words) => Assert.DoesNotContain(words, Sources.Story(_files.Write("a.html", Page)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_is_known_by_its_beginning() => Assert.Equal("Talks fail", Sources.Story(_files.Write("a.txt", Page)).Title);

    [Fact]
    public void Broken_tags_still_give_their_words()
    {
        var story = Sources.Story(_files.Write("a.html", "<html><body><p>Turkey attacked <b>Syria.<p>Iran <i>condemned</b> it.</div></table"));
        Assert.Contains("Turkey attacked Syria.", story.Text, StringComparison.Ordinal);
        Assert.Contains("Iran condemned it.", story.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_paragraphs_gives_the_text_of_its_body() =>
        Assert.Contains("Turkey attacked Syria.", Sources.Story(_files.Write("a.html", "<html><body>Turkey attacked Syria.</body></html>")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>", 2_000)]
    [InlineData("<div>", 300_000)]
    [InlineData("<b><p>", 100_000)]
    public void Nesting_without_end_is_read(string tags, int count) =>
        Assert.Equal("Turkey attacked Syria.", Sources.Story(_files.Write("a.html", "<html><body>" + string.Concat(Enumerable.Repeat(tags, count)) + "Turkey attacked Syria.")).Text);

    [Fact]
    public void Any_page_gives_a_story_or_an_error() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Sample(p => { Assert.Single(Sources.Read(_files.Write("fuzz.html", "<html>" + string.Concat(p)))); }, iter: 300, threads: 1);

    public void Dispose() => _files.Dispose();
}
