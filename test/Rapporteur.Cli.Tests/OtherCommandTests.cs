using System.Text.Json;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary><c>parse</c>, <c>who</c>, <c>help</c>.</summary>
public sealed class OtherCommandTests : IDisposable
{
    private readonly Session _session = new();

    [Fact]
    public void Parse_prints_conllu()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("parse", _session.Write("a.txt", "They can't meet. “No.”")));
        Assert.Contains("# text = They can't meet.\n", _session.Output, StringComparison.Ordinal);
        Assert.Contains("2-3\tcan't\t_\t_", _session.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n", _session.Output, StringComparison.Ordinal);
        Assert.All(_session.Output.Split('\n').Where(l => l.Length > 0 && l[0] != '#'), l => Assert.Equal(9, l.Count(c => c == '\t')));
    }

    [Fact]
    public void Parse_draws_trees()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("parse", _session.Write("a.txt", "Talks failed."), "--format", "tree"));
        Assert.Contains("nsubj", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_looks_for_no_title()
    {
        _session.Run("parse", _session.Write("a.txt", "Talks failed.\nThey went home."));
        Assert.Contains("# text = Talks failed.", _session.Output, StringComparison.Ordinal);
        Assert.Contains("# text = They went home.", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_answers_at_a_date()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("who", "the Russian foreign minister", "--date", "2003-05-01"));
        Assert.Contains("Igor Ivanov", _session.Output, StringComparison.Ordinal);
        Assert.Contains("RUSGOV", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_answers_each_row_of_a_file_and_names_the_broken_ones()
    {
        var file = _session.Write("a.jsonl", """
            {"id": "1", "text": "the Russian foreign minister", "date": "2022-05-01"}
            {"id": "2", "text": "the weather"}
            {broken
            {"id": "4", "text": "NATO"}
            """);
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("who", file, "--format", "jsonl"));
        var answers = _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["sergei-lavrov", "", "nato"], answers.Select(a => a.GetProperty("actor").GetString()));
        Assert.Contains(":3: ", _session.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_has_examples_and_the_exit_codes()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("help"));
        Assert.Contains("rapporteur read ", _session.Output, StringComparison.Ordinal);
        Assert.Contains("130", _session.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();
}
