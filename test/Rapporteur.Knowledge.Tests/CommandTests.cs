using System.Text;
using Rapporteur.Cli;
using Xunit;

namespace Rapporteur.Knowledge.Tests;

/// <summary>The commands: what they print and their exit status.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _mine = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _mine.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Check_tells_errors_with_file_line_and_mend_and_fails()
    {
        _mine.With("people/mine.tsv", Columns.People, "Anna Braun||f|GER|GOV|chancellor||");
        var (exit, text) = Run("knowledge", "check", _mine.Path);
        Assert.Equal(ExitCodes.SomeFailed, exit);
        Assert.Contains($"{Path.Combine(_mine.Path, "people/mine.tsv")}:2: error: 'GER' is the code of no country or region; write the ISO 3166-1 alpha-3 code", text, StringComparison.Ordinal);
        Assert.Matches("\n1 error, [0-9]+ notes?\\.\n$", text);
    }

    [Fact]
    public void Check_tells_notes_and_does_not_fail()
    {
        _mine.With("people/mine.tsv", Columns.People, "- Nobody Known");
        var (exit, text) = Run("knowledge", "check", _mine.Path);
        Assert.Equal(ExitCodes.Done, exit);
        Assert.Contains("mine.tsv:2: note: no layer below has the person 'Nobody Known'", text, StringComparison.Ordinal);
        Assert.Matches("\n0 errors, [0-9]+ notes?\\.\n$", text);
    }

    [Fact]
    public void Check_of_a_folder_alone_does_not_look_below()
    {
        _mine.With("people/mine.tsv", Columns.People, "Anna Braun||f|DEU|GOV|mayor||");
        Assert.Equal(ExitCodes.Done, Run("knowledge", "check", _mine.Path).Exit);
        Assert.Contains("'DEU' is the code of no country", Run("knowledge", "check", "--alone", _mine.Path).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_who_by_which_line_and_what_is_not_in_force()
    {
        _mine.With("people/mine.tsv", Columns.People, "Igor Ivanov||m|RUS|OPP|opposition leader|1999-01-01|");
        var (exit, text) = Run("knowledge", "explain", "Igor Ivanov", "--at", "2003-05-01", "--knowledge", _mine.Path);
        Assert.Equal(ExitCodes.Done, exit);
        Assert.StartsWith("Igor Ivanov on 2003-05-01: Igor Ivanov · RUSOPP · Opposition Leader of Russia\nDecided by:\n", text, StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine(_mine.Path, "people/mine.tsv")}:2", text, StringComparison.Ordinal);
        Assert.Contains("Not in force:\n  people/post-soviet.tsv:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_writes_what_the_store_takes()
    {
        var file = Path.Combine(_mine.Path, "out.rpk");
        var (exit, text) = Run("knowledge", "compile", "--out", file);
        Assert.Equal(ExitCodes.Done, exit);
        Assert.StartsWith(file, text, StringComparison.Ordinal);
        Assert.NotNull(CompiledKnowledge.TryRead(file, KnowledgeSources.Of(Installation.ShippedKnowledge).Digest()));
    }

    [Theory]
    [InlineData("who", "Putin", "--only-knowledge")]
    [InlineData("knowledge", "explain", "Putin", "--at", "2015-02-30")]
    public void A_wrong_command_line_is_told(params string[] args)
    {
        var parsed = CommandTree.Build(Streams(Stream.Null)).Parse(args);
        Assert.NotEmpty(parsed.Errors);
    }

    [Fact]
    public void The_users_folders_follow_the_base_directory_specification()
    {
        var folders = UserFolders.Of(name => name == "XDG_CONFIG_HOME" ? "/conf" : name == "XDG_CACHE_HOME" ? "relative" : null, "/home/x");
        Assert.Equal(Path.Combine("/conf", "rapporteur", "knowledge"), folders.Knowledge);
        Assert.Equal(Path.Combine("/home/x", ".cache", "rapporteur"), folders.Cache);
        Assert.Null(UserFolders.Of(_ => null, "").Cache);
    }

    [Fact]
    public void The_users_own_folder_lies_under_those_named_and_is_left_out_where_only_these_count()
    {
        var user = new UserFolders(_mine.Path, null);
        Assert.Equal([_mine.Path, "a", "b"], Installation.Of(null, ["a", "b"], only: false, user).Overlays);
        Assert.Equal(["a"], Installation.Of(null, ["a"], only: true, user).Overlays);
        Assert.Equal(["a"], Installation.Of(null, ["a"], only: false, new UserFolders(Path.Combine(_mine.Path, "missing"), null)).Overlays);
    }

    private (int Exit, string Text) Run(params string[] args)
    {
        using var output = new MemoryStream();
        var parsed = CommandTree.Build(Streams(output)).Parse(args);
        Assert.Empty(parsed.Errors);
        var exit = parsed.Invoke();
        return (exit, Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n"));
    }

    private Streams Streams(Stream output) => new(Stream.Null, output, _error, IsTerminal: false, Width: 100);
}
