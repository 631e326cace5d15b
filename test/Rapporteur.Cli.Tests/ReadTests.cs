using System.Text.Json;
using Xunit;

namespace Rapporteur.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private static readonly string Summit = Path.Combine(ProjectFolder.Examples, "summit-helsinki-2018.txt");

    /// <summary>The example stories, without the gold that lies in a folder beside them.</summary>
    private static readonly string Stories = Path.Combine(ProjectFolder.Examples, "*.txt");

    private readonly Session _session = new();

    [Fact]
    public void A_table_is_what_a_person_gets()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("read", Summit));
        Assert.Contains("Trump and Putin Meet in Helsinki", _session.Output, StringComparison.Ordinal);
        Assert.Contains("Vladimir Putin", _session.Output, StringComparison.Ordinal);
        Assert.All(_session.Output.Split('\n'), l => Assert.InRange(l.Length, 0, 120));
        Assert.DoesNotContain('\u001b', _session.Output);
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public void Json_lines_have_one_object_a_story_in_the_order_of_the_input()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("read", Stories, "--format", "jsonl", "--threads", "4"));
        var ids = _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!).ToList();
        Assert.Equal(Directory.EnumerateFiles(ProjectFolder.Examples, "*.txt").Order(StringComparer.Ordinal).Select(f => Path.GetFileNameWithoutExtension(f)!), ids);
    }

    [Fact]
    public void One_thread_and_four_write_the_same()
    {
        _session.Run("read", Stories, "--format", "jsonl", "--threads", "1");
        var one = _session.Output;
        _session.Run("read", Stories, "--format", "jsonl", "--threads", "4");
        Assert.Equal(one, _session.Output);
    }

    [Fact]
    public void Tsv_has_a_line_an_event_and_as_many_cells_as_its_head()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("read", Stories, "--format", "tsv"));
        var lines = _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("story\tevent\tdate\t", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 50);
        Assert.All(lines, l => Assert.Equal(lines[0].Count(c => c == '\t'), l.Count(c => c == '\t')));
    }

    [Fact]
    public void Markdown_tables_keep_their_columns()
    {
        var file = _session.Write("a.txt", "A | B <b>\\ talks\nTurkey attacked Syria | Iran <i>.");
        Assert.Equal(ExitCodes.Done, _session.Run("read", file, "--format", "markdown"));
        Assert.Contains("# A \\| B &lt;b>", _session.Output, StringComparison.Ordinal);
        var rows = _session.Output.Split('\n').Where(l => l.Contains("| Turkey", StringComparison.Ordinal) && l.Contains("ASSAULT", StringComparison.Ordinal));
        Assert.All(rows, r => Assert.Equal(8, r.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
    }

    [Fact]
    public void The_day_of_stories_that_carry_none()
    {
        var file = _session.Write("a.txt", "Title here\nTurkey attacked Syria on Monday.");
        _session.Run("read", file, "--format", "tsv", "--date", "2015-09-28");
        Assert.Contains("\t2015-09-28\t", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Out_names_the_file()
    {
        var output = Path.Combine(_session.Folder, "records.jsonl");
        Assert.Equal(ExitCodes.Done, _session.Run("read", Summit, "--format", "jsonl", "--out", output));
        Assert.Empty(_session.Output);
        Assert.Single(File.ReadAllLines(output));
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("Title\nTurkey attacked Syria."u8.ToArray(), "read", "-", "--format", "tsv"));
        Assert.Contains("\tTUR\t", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_alone_is_a_story() => Assert.Equal(ExitCodes.Done, _session.Run("read", _session.Write("a.txt", "Turkey Attacks Syria\n"), "--format", "jsonl"));

    [Fact]
    public void Progress_is_for_terminals()
    {
        _session.Run("read", Stories, "--format", "tsv");
        Assert.Empty(_session.Errors);
    }

    public void Dispose() => _session.Dispose();
}
