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

    public void Dispose() => _session.Dispose();
}
