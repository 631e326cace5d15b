using System.Text.RegularExpressions;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary><c>read --explain</c> as a person and a machine see it.</summary>
public sealed partial class ExplainTests : IDisposable
{
    private const string Text = "Trump invited the Russian president to Washington on Monday. The European Union will not lift its sanctions on Belarus.";

    private readonly Session _session = new();

    /// <summary>After a change that is meant: <c>UPDATE_GOLDEN=1 dotnet test -c Release</c>, and read the difference. Numbers of lines are left out, for they change with every fact.</summary>
    [Fact]
    public void Two_sentences_are_explained_as_reviewed()
    {
        Run("table");
        var blocks = _session.Output[_session.Output.IndexOf("\n1. Trump invited", StringComparison.Ordinal)..];
        blocks = blocks[(blocks.IndexOf("\n1. Trump invited", 1, StringComparison.Ordinal) + 1)..];
        var actual = LineNumber().Replace(blocks, ":#]").TrimEnd() + "\n";
        var golden = Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Cli.Tests", "Data", "explained.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(golden, actual);
        Assert.Equal(File.ReadAllText(golden), actual);
    }

    [Fact]
    public void Markdown_has_the_same_text_in_a_block()
    {
        Run("markdown");
        Assert.Contains("## Why\n\n```text\n1. Trump invited", _session.Output, StringComparison.Ordinal);
        Assert.Contains("    status planned\n", Blocks("Iran will attack Israel."), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_an_object_in_each_event()
    {
        Run("jsonl");
        using var json = System.Text.Json.JsonDocument.Parse(_session.Output);
        foreach (var item in json.RootElement.GetProperty("events").EnumerateArray())
        {
            var explain = item.GetProperty("explain");
            Assert.Equal(item.GetProperty("sources").GetArrayLength(), explain.GetProperty("sources").GetArrayLength());
            Assert.EndsWith(item.GetProperty("pattern").GetString()!, explain.GetProperty("code")[0].GetProperty("line").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_it_nothing_is_explained()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("read", _session.Write("story.txt", Text), "--format", "jsonl"));
        Assert.DoesNotContain("\"explain\"", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tsv_has_no_room_for_it()
    {
        Assert.Equal(ExitCodes.Usage, _session.Run("read", _session.Write("story.txt", Text), "--format", "tsv", "--explain"));
        Assert.Contains("--explain does not fit into tsv: add --format table, markdown or jsonl", _session.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();

    [GeneratedRegex(@":[0-9]+\]")]
    private static partial Regex LineNumber();

    private void Run(string format) =>
        Assert.Equal(ExitCodes.Done, _session.Run("read", _session.Write("story.txt", Text), "--date", "2018-07-16", "--format", format, "--explain"));

    private string Blocks(string text)
    {
        Assert.Equal(ExitCodes.Done, _session.Run("read", _session.Write("other.txt", text), "--format", "markdown", "--explain"));
        return _session.Output;
    }
}
