using System.Text;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>Whatever comes in: an exit code that the help documents, a message that says what is wrong, and the rest is read.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "Talks fail\nTurkey attacked Syria.";

    private readonly Session _session = new();

    public static TheoryData<string, byte[]> Files() => new()
    {
        { "empty", [] },
        { "blank", " \n\t\n"u8.ToArray() },
        { "binary", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 37 % 251 % 32))] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_story_is_named_and_the_rest_read(string name, byte[] bytes)
    {
        var bad = _session.Write(name + ".txt", bytes);
        var good = _session.Write("good.txt", Good);
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("read", bad, good, "--format", "tsv"));
        Assert.StartsWith($"rapporteur: {bad}: ", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("\tTUR\t", _session.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Texts() => new()
    {
        { "invalid UTF-8", [.. "Talks fail\nTurkey "u8, 0xFF, 0xC0, .. " attacked Syria in the café of the émigrés."u8] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)] },
        { "NULs", Encoding.UTF8.GetBytes(Good + new string(' ', 4000) + "\0\0\0") },
        { "brackets", Encoding.UTF8.GetBytes(Good + "\n" + new string('(', 10_000)) },
        { "a long word", Encoding.UTF8.GetBytes(Good + "\n" + new string('x', 200_000)) },
        { "a title only", "Turkey attacked Syria"u8.ToArray() },
        { "old line ends", Encoding.UTF8.GetBytes("Talks fail\rTurkey attacked Syria.\r") },
        { "right to left", Encoding.UTF8.GetBytes(Good + "\n\u202e\u200f مرحبا \u202c") },
        { "control characters", Encoding.UTF8.GetBytes(Good + "\n" + new string('a', 2000) + "\u0001\u001b[31m") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Odd_text_is_read(string name, byte[] bytes)
    {
        var file = _session.Write("odd.txt", bytes);
        Assert.True(_session.Run("read", file, "--format", "jsonl") == ExitCodes.Done, name + ": " + _session.Errors);
        using var json = System.Text.Json.JsonDocument.Parse(_session.Output);
        Assert.Equal(ExitCodes.Done, _session.Run("read", file));
        Assert.Equal(ExitCodes.Done, _session.Run("parse", file));
    }

    [Fact]
    public void A_broken_row_among_a_thousand_is_named_and_the_rest_read()
    {
        var rows = Enumerable.Range(1, 1000).Select(i => i == 500 ? "{\"id\": \"500\", \"text\": " : $"{{\"id\": \"{i}\", \"text\": \"Turkey attacked Syria.\"}}");
        var file = _session.Write("rows.jsonl", string.Join('\n', rows));
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("read", file, "--format", "jsonl"));
        Assert.Equal(999, _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"rapporteur: {file}:500: ", _session.Errors, StringComparison.Ordinal);
        Assert.Single(_session.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("missing.txt", "no such file or folder")]
    [InlineData("*.nothing", "no file fits")]
    [InlineData(".", "no stories in this folder")]
    public void What_is_not_there_is_named(string input, string message)
    {
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("read", Path.Combine(_session.Folder, input)));
        Assert.Contains(message, _session.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--nonsense")]
    [InlineData("read", "a.txt", "--format", "pdf")]
    [InlineData("read", "a.txt", "--date", "yesterday")]
    [InlineData("read", "a.txt", "--threads", "many")]
    [InlineData("nonsense")]
    public void A_wrong_command_line_is_explained(params string[] arguments)
    {
        Assert.Equal(ExitCodes.Usage, _session.Run(arguments));
        Assert.Contains("rapporteur: see 'rapporteur --help'", _session.Errors, StringComparison.Ordinal);
        Assert.Empty(_session.Output);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("parse")]
    public void An_output_that_cannot_be_written_is_named(string command)
    {
        var file = _session.Write("a.txt", Good);
        var output = Path.Combine(_session.Folder, "no", "such", "folder.jsonl");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run(command, file, "--out", output));
        Assert.Contains(output, _session.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.SomeFailed, _session.Run(command, file, "--out", _session.Folder));
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData(".")]
    public void Parse_names_what_it_cannot_read(string input)
    {
        var path = Path.Combine(_session.Folder, input);
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("parse", path));
        Assert.Contains(path, _session.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_has_no_trees() => Assert.Equal(ExitCodes.Done, _session.Run("parse", _session.Write("a.txt", "")));

    public void Dispose() => _session.Dispose();
}
