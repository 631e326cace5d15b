using Microsoft.Data.Sqlite;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary><c>rapporteur report</c>: one page, of what could be read.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Good = "Talks fail\nTurkey attacked Syria.";

    private readonly Session _session = new();

    [Fact]
    public void A_page_is_written_with_codes_in_words()
    {
        var page = Path.Combine(_session.Folder, "report.html");
        Assert.Equal(ExitCodes.Done, _session.Run("report", _session.Write("a.txt", Good), _session.Write("b.txt", "More\nIran praised Syria."), "--date", "2015-09-28", "-o", page, "--title", "A & B"));
        Assert.Empty(_session.Output);
        Assert.Empty(_session.Errors);
        var html = File.ReadAllText(page);
        Assert.Contains("<title>A &amp; B</title>", html, StringComparison.Ordinal);
        Assert.Contains("Use conventional military force", html, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2015-09-28\">28 September 2015</time>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_the_page_goes_to_standard_output_alone()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("report", _session.Write("a.txt", Good)));
        Assert.StartsWith("<!DOCTYPE html>", _session.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_reported()
    {
        var missing = Path.Combine(_session.Folder, "missing.txt");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("report", missing, _session.Write("a.txt", Good)));
        Assert.Contains("missing.txt", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("Talks fail", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_could_be_read_the_old_page_stays()
    {
        var page = _session.Write("report.html", "old");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("report", Path.Combine(_session.Folder, "missing.txt"), "-o", page));
        Assert.Equal("old", File.ReadAllText(page));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        var page = Path.Combine(_session.Folder, "no", "report.html");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("report", _session.Write("a.txt", Good), "-o", page));
        Assert.Contains(page, _session.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_kept_story_is_that_of_the_story()
    {
        var story = Path.Combine(ProjectFolder.Examples, "ceasefire-minsk-2015.txt");
        var record = Kept(story);
        Assert.Equal(ExitCodes.Done, _session.Run("report", story));
        var read = _session.Output;
        Assert.Equal(ExitCodes.Done, _session.Run("report", "--record", record, "--story", "ceasefire-minsk-2015"));
        Assert.Equal(read, _session.Output);
        Assert.Empty(_session.Errors);
    }

    [Theory]
    [InlineData(new[] { "--country", "TUR" }, "Talks fail", "A visit")]
    [InlineData(new[] { "--type", "ASSAULT" }, "Talks fail", "A visit")]
    [InlineData(new[] { "--pair", "SYR,TUR", "--type", "ASSAULT" }, "Talks fail", "A visit")]
    [InlineData(new[] { "--text", "praised" }, "A visit", "Talks fail")]
    [InlineData(new[] { "--source", "IRN" }, "A visit", "Talks fail")]
    [InlineData(new[] { "--until", "2015-09-28" }, "Talks fail", "A visit")]
    [InlineData(new[] { "--limit", "1" }, "A visit", "Talks fail")]
    public void Filters_choose_stories_of_a_record(string[] filters, string within, string without)
    {
        var record = Kept(_session.Write("stories.jsonl", """
            {"id": "a", "title": "Talks fail", "text": "Turkey attacked Syria.", "published": "2015-09-28"}
            {"id": "b", "title": "A visit", "text": "Iran praised Syria.", "published": "2015-10-02"}
            """));
        Assert.Equal(ExitCodes.Done, _session.Run(["report", "--record", record, .. filters]));
        Assert.Contains(within, _session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(without, _session.Output, StringComparison.Ordinal);
        Assert.Equal(filters[0] == "--limit", _session.Errors.Contains("2 stories match; the newest 1", StringComparison.Ordinal));
        var page = _session.Write("report.html", "old");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("report", "--record", record, "--country", "MEX", "-o", page));
        Assert.Contains("no story of", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("rapporteur stories", _session.Errors, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(page));
    }

    [Fact]
    public void Stories_or_filters_are_needed_and_not_both()
    {
        Assert.Equal(ExitCodes.Usage, _session.Run("report"));
        Assert.Contains("--country SYR", _session.Errors, StringComparison.Ordinal);
        var story = _session.Write("a.txt", Good);
        Assert.Equal(ExitCodes.Usage, _session.Run("report", story, "--country", "SYR"));
        Assert.Contains("leave out the inputs", _session.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, _session.Run("report", "--country", "SYR", "--limit", "0"));
        Assert.Equal(ExitCodes.Record, _session.Run("report", "--country", "SYR", "--record", Path.Combine(_session.Folder, "none.db")));
        Assert.Contains("rapporteur add", _session.Errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        // Pooled connections hold the record open, which keeps some systems from deleting it.
        SqliteConnection.ClearAllPools();
        _session.Dispose();
    }

    private string Kept(params string[] stories)
    {
        var record = Path.Combine(_session.Folder, "record.db");
        Assert.Equal(ExitCodes.Done, _session.Run(["add", .. stories, "--record", record]));
        return record;
    }
}
