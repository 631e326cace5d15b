using System.Text;
using CsCheck;
using Xunit;

namespace Rapporteur.Sources.Tests;

public sealed class JsonLinesTests : IDisposable
{
    private readonly Sources _files = new();

    [Fact]
    public void Text_without_a_title_is_kept_as_given()
    {
        var story = Sources.Story(_files.Write("a.jsonl", """{"id": "a", "text": "  Talks fail.\r\nThey met. ", "date": "2015-09-28T10:00:00Z"}"""));
        Assert.Equal("  Talks fail.\r\nThey met. ", story.Text);
        Assert.Equal(new DateOnly(2015, 9, 28), story.Published);
        Assert.Null(story.Title);
    }

    [Fact]
    public void A_title_stands_before_the_text() =>
        Assert.Equal("Title\n\nBody.", Sources.Story(_files.Write("a.jsonl", """{"id": 7, "text": "Body.", "title": "Title", "publisher": "P", "url": "https://example.org"}""")).Text);

    [Fact]
    public void A_broken_row_among_a_thousand_is_named_and_the_rest_is_read()
    {
        var rows = Enumerable.Range(1, 1000).Select(i => i == 500 ? "{\"id\": \"500\", \"text\": \"Cut of" : $"{{\"id\": \"{i}\", \"text\": \"Row {i}.\"}}");
        var items = Sources.Read(_files.Write("a.jsonl", string.Join('\n', rows)));
        Assert.Equal(999, items.Count(i => i.Story is not null));
        var error = Assert.Single(items, i => i.Error is not null).Error!;
        Assert.Equal(500, error.Line);
        Assert.Contains("a.jsonl:500: is no JSON", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1, 2]", "no JSON object")]
    [InlineData("17", "no JSON object")]
    [InlineData("null", "no JSON object")]
    [InlineData("""{"id": "a"}""", "has no \"text\"")]
    [InlineData("""{"text": null}""", "has no \"text\"")]
    [InlineData("""{"text": {}}""", "has no \"text\"")]
    [InlineData("""{"text": "a", "date": "last week"}""", "has the date 'last week'")]
    [InlineData("""{"text": "a", "date": "2015-02-31"}""", "has the date '2015-02-31'")]
    [InlineData("{]", "is no JSON")]
    public void Rows_that_are_no_stories(string row, string message) => Assert.Contains(message, Sources.Error(_files.Write("a.jsonl", row)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_surrogates_are_read_or_named() => Assert.Single(Sources.Read(_files.Write("a.jsonl", "{\"id\": \"a\", \"text\": \"half \\ud800 here\"}")));

    [Fact]
    public void Deep_nesting_is_named_and_the_rest_is_read()
    {
        var items = Sources.Read(_files.Write("a.jsonl", new string('[', 10_000) + "\n{\"text\": \"Fine.\"}"));
        Assert.NotNull(items[0].Error);
        Assert.Equal("Fine.", items[1].Story!.Text);
    }

    [Fact]
    public void Empty_lines_and_a_byte_order_mark_are_nothing() => Assert.Equal("a", Sources.Story(_files.Write("a.jsonl", "\uFEFF{\"id\": \"a\", \"text\": \"A.\"}\n\n  \n")).Id);

    [Fact]
    public void Standard_input_may_be_json_lines()
    {
        using var stream = new MemoryStream("{\"text\": \"One.\"}\n{broken\n{\"text\": \"Three.\"}\n"u8.ToArray());
        var items = Sources.Read("-", stream);
        Assert.Equal(["One.", null, "Three."], items.Select(i => i.Story?.Text));
        Assert.Equal(2, items[1].Error!.Line);
    }

    [Fact]
    public void Standard_input_may_be_a_text()
    {
        using var stream = new MemoryStream("Title\nBody."u8.ToArray());
        Assert.Equal("Title\n\nBody.", Sources.Read("-", stream).Single().Story!.Text);
    }

    [Fact]
    public void The_day_of_stories_that_carry_none() =>
        Assert.Equal(new DateOnly(2020, 1, 2), Sources.Read(_files.Write("a.jsonl", "{\"text\": \"A.\"}"), day: new DateOnly(2020, 1, 2)).Single().Story!.Published);

    [Fact]
    public void Any_line_gives_a_story_or_an_error_with_its_number() => Gen.String[Gen.Char, 0, 80].Sample(line => Check(line), iter: 500, threads: 1);

    [Fact]
    public void Any_mutation_of_a_row_gives_a_story_or_an_error() =>
        Gen.Select(Gen.Int[0, 60], Gen.Char).Sample((at, c) =>
        {
            var row = new StringBuilder("""{"id": "a", "text": "Talks \u00e9 fail.", "date": "2015-09-28"}""");
            row[at % row.Length] = c;
            Check(row.ToString());
        }, iter: 500, threads: 1);

    public void Dispose() => _files.Dispose();

    private void Check(string line)
    {
        foreach (var item in Sources.Read(_files.Write("fuzz.jsonl", line)))
        {
            Assert.True(item.Story is null != item.Error is null);
            if (item.Error is not null) Assert.True(item.Error.Line > 0);
        }
    }
}
