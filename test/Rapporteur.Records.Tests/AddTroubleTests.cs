using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Rapporteur.Cli;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary><c>rapporteur add</c> in the hands of somebody new, and of somebody who wishes it ill: each trouble is named with its mend, and has its exit code.</summary>
public sealed class AddTroubleTests : IDisposable
{
    private const string Mend = "name another with --record";

    private readonly TestStore _place = TestStore.Sqlite();
    private readonly string _folder;

    public AddTroubleTests() => _folder = Path.GetDirectoryName(_place.Record)!;

    [Fact]
    public void A_mixed_folder_gives_its_stories_and_names_the_rest()
    {
        Write("in/a.txt", "Kenya protests\n\nKenyans protested in Nairobi on Monday.");
        Write("in/deep/b.html", "<html><head><title>Visit</title></head><body><article><p>Norway visited Sweden on Monday.</p></article></body></html>");
        Write("in/c.jsonl", "{\"id\": \"j\", \"text\": \"Turkey attacked Syria.\"}\n{\"id\": \"k\"}\nnonsense\n");
        Write("in/empty.txt", "");
        Write("in/paper.txt", "%PDF-1.7\nstream");
        File.WriteAllBytes(Path.Combine(_folder, "in", "binary.txt"), [0, 1, 2, 3, 0, 255, 254, 0, 7, 0]);
        Write("in/huge.txt", new string('x', 4_000_001));
        Write("in/picture.png", "not looked at");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "in", "deep", "circle"), Path.Combine(_folder, "in"));

        var run = Add(Path.Combine(_folder, "in"));
        Assert.Equal(ExitCodes.SomeFailed, run.Code);
        Assert.StartsWith("3 stories added", run.Output, StringComparison.Ordinal);
        Assert.Contains("6 could not be read", run.Output, StringComparison.Ordinal);
        foreach (var said in (string[])["c.jsonl:2: has no \"text\"", "c.jsonl:3: is no JSON", "empty.txt: is empty", "paper.txt: is a PDF; give its text", "binary.txt: is not text but binary; give", "huge.txt: is a story of 4,000,001 characters"])
            Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_stories_says_what_is_read()
    {
        Write("in/paper.pdf", "%PDF-1.7");
        var run = Add(Path.Combine(_folder, "in"));
        Assert.Equal(ExitCodes.SomeFailed, run.Code);
        Assert.Contains("in: no stories in this folder; files that are read end in .txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_looked_into_is_named_and_the_rest_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "every folder is open to this user");
        Write("in/a.txt", "Kenyans protested in Nairobi on Monday.");
        Write("in/closed/b.txt", "Norway visited Sweden.");
        SetMode("in/closed", UnixFileMode.None);
        var run = Add(Path.Combine(_folder, "in"));
        SetMode("in/closed", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(ExitCodes.SomeFailed, run.Code);
        Assert.Contains("closed: cannot be looked into", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 story added", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cannot_be_one_is_named_with_the_mend()
    {
        AssertTrouble(Path.Combine(_folder, "none", "x.db"), "there is no folder", "make it");
        AssertTrouble(_folder, "it is a folder", "name a file in it");
        Write("letter.db", "Dear Madam, this is no database but a letter of some length, so that it is not taken for an empty file.");
        AssertTrouble(Path.Combine(_folder, "letter.db"), "is no record but a file of another kind", Mend);
        AssertTrouble("mysql://localhost/news", "an SQLite file or a PostgreSQL database", "postgresql://");
        AssertTrouble("Host=;Foo", "cannot be opened", "write a file");
        Assert.Equal(ExitCodes.Usage, CommandRun.Of("add", Story(), "--record", "").Code);
    }

    [Fact]
    public void A_server_that_is_not_there_is_named_without_the_password()
    {
        var errors = AssertTrouble("Host=127.0.0.1;Port=1;Database=news;Username=me;Password=geheim", "PostgreSQL 127.0.0.1/news cannot be reached", "is the server running");
        Assert.DoesNotContain("geheim", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_a_newer_program_is_left_alone()
    {
        Assert.Equal(ExitCodes.Done, Add(Story()).Code);
        Execute("UPDATE schema_version SET version = 99");
        AssertTrouble(_place.Record, "is of version 99", "Use a newer rapporteur");
        Assert.Equal(ExitCodes.Record, CommandRun.Of("events", "--record", _place.Record).Code);
    }

    [Fact]
    public void A_record_that_may_not_be_written_says_so()
    {
        Assert.Equal(ExitCodes.Done, Add(Story()).Code);
        var readOnly = $"Data Source={_place.Record};Mode=ReadOnly;Pooling=False";
        Assert.Equal(ExitCodes.Done, CommandRun.Of("events", "--record", readOnly).Code);
        Write("story.txt", "Peru warned Chile on Tuesday.");
        var run = CommandRun.Of("add", Path.Combine(_folder, "story.txt"), "--record", readOnly);
        Assert.Equal(ExitCodes.Record, run.Code);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.Contains("copy it", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_record_says_so()
    {
        Assert.Equal(ExitCodes.Done, Add(Story()).Code);
        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(_place.Record);
        var cut = Path.Combine(_folder, "cut.db");
        File.WriteAllBytes(cut, bytes[..8192]);
        AssertTrouble(cut, "is damaged", "new record");
    }

    [Fact]
    public async Task Two_may_add_to_one_record_at_once()
    {
        var (file, ids) = Many(120);
        var runs = await Task.WhenAll(Task.Run(() => Add(file)), Task.Run(() => Add(file)));
        Assert.All(runs, static r => Assert.True(r.Code == ExitCodes.Done, r.Errors));
        using var store = _place.Open();
        Assert.Equal(ids.Order(StringComparer.Ordinal), store.Stories.List().Select(static s => s.StoryId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_acknowledged_before_a_stop_is_kept_and_the_rest_added_later()
    {
        var (file, ids) = Many(200);
        var written = 0;
        var stopped = CommandRun.Of(Stream.Null, stop => { if (++written == 5) stop.Cancel(); }, "add", file, "--record", _place.Record, "--format", "jsonl");
        Assert.Equal(ExitCodes.Cancelled, stopped.Code);
        Assert.Contains("the same command goes on from there", stopped.Errors, StringComparison.Ordinal);
        var said = stopped.Lines.Select(static l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!).ToList();
        Assert.InRange(said.Count, 5, ids.Count - 1);
        using (var store = _place.Open()) Assert.All(said, i => Assert.NotNull(store.Story(i)));

        var rest = Add(file);
        Assert.Equal(ExitCodes.Done, rest.Code);
        using var whole = _place.Open();
        Assert.Equal(ids.Count, whole.Stories.Count());
    }

    public void Dispose() => _place.Dispose();

    private CommandRun Add(string input) => CommandRun.Of("add", input, "--record", _place.Record);

    private string AssertTrouble(string record, string what, string mend)
    {
        var run = CommandRun.Of("add", Story(), "--record", record);
        Assert.Equal(ExitCodes.Record, run.Code);
        Assert.Equal("", run.Output);
        var line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("rapporteur: ", line, StringComparison.Ordinal);
        Assert.Contains(what, line, StringComparison.Ordinal);
        Assert.Contains(mend, line, StringComparison.Ordinal);
        return run.Errors;
    }

    private string Story() => Write("story.txt", "Norway thanked Sweden on Monday.");

    /// <summary>Stories of different words, and their ids.</summary>
    private (string File, List<string> Ids) Many(int count)
    {
        var ids = Enumerable.Range(0, count).Select(static n => $"many-{n}").ToList();
        var lines = ids.Select(static (id, n) => JsonSerializer.Serialize(new { id, text = $"Norway thanked Sweden for {n} ships of class {n * 7}, and Peru warned Chile of storm {n * 13} on Monday." }));
        return (Write("many.jsonl", string.Join('\n', lines)), ids);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private void SetMode(string name, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_folder, name), mode);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_place.Record}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
