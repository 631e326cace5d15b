using System.Text.Json;
using Rapporteur.Cli;
using Rapporteur.Cli.Records;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>Stories that other knowledge read are read again: what is shown, kept and linked anew.</summary>
public sealed class RereadTests : IDisposable
{
    private const string First = "Norway praised Kenya on Thursday. Kenya said that Sudan had attacked Chad. Norway supports a ceasefire in Sudan.";
    private const string Second = "Officials in Oslo spoke at length about the harvest. Norway praised Kenya on Thursday.";
    private const string Third = "Chad accused Sudan of an invasion. Poland is an ally of Hungary. Poland met Hungary in Prague.";

    private readonly TestStore _place = TestStore.Sqlite();
    private readonly string _folder;

    public RereadTests()
    {
        _folder = Path.GetDirectoryName(_place.Record)!;
        string[] texts = [First, Second, Third];
        var file = Path.Combine(_folder, "stories.jsonl");
        File.WriteAllLines(file, texts.Select(static (t, i) => JsonSerializer.Serialize(new { id = "abc"[i..(i + 1)], date = $"2023-04-{20 + (i / 2)}", text = t })));
        Assert.Equal(ExitCodes.Done, CommandRun.Of("add", file, "--record", _place.Record).Code);
    }

    /// <summary>Knowledge in which praise is blame, to accuse says nothing, allies are none and nobody stands on a ceasefire.</summary>
    private string Mine
    {
        get
        {
            Write("verbs/01-mine.tsv", "pattern\tcameo\tmode\texample", "- S $praise T", "S praise T\t111\t\tNorway praised Kenya.");
            Write("cues.tsv", "cue\ttakes\tkind\texample", "- accuse");
            Write("relations.tsv", "pattern\trelation\texample", "- S be ally of|to|for T");
            Write("issues/patterns.tsv", "pattern\tissue\tsign\twho\texample", "- " + Line("issues/patterns.tsv", "noun: ceasefire|"));
            return Path.Combine(_folder, "mine");
        }
    }

    [Fact]
    public void Events_statements_positions_and_relations_are_told_and_a_dry_run_keeps_the_old()
    {
        var before = All();
        var dry = Reread("--knowledge", Mine, "--dry-run");
        Assert.Equal(ExitCodes.Done, dry.Code);
        Assert.Equal(
            ["a  ~ events  “praised”", "a  ~ positions  “supports a ceasefire in Sudan”", "a  ~ relations  “Norway praised Kenya”", "b  ~ events  “praised”", "b  ~ relations  “Norway praised Kenya”", "c  - statements  “accused”", "c  - relations  “Poland is an ally of Hungary”"],
            dry.Lines[..^1].Select(static l => l[..(l.IndexOf('”', StringComparison.Ordinal) + 1)]));
        Assert.Contains("cameo \"051\" → \"111\", plover \"SUPPORT\" → \"ACCUSE\"", dry.Lines[0], StringComparison.Ordinal);
        Assert.Contains("issueId \"ceasefire\" → –", dry.Lines[1], StringComparison.Ordinal);
        Assert.Contains("type \"favours\" → \"opposes\"", dry.Lines[2], StringComparison.Ordinal);
        Assert.Contains("type \"ally\"", dry.Lines[6], StringComparison.Ordinal);
        Assert.Contains("3 stories read again", dry.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith("7 changes, none kept", dry.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(before, All());

        var kept = Reread("--knowledge", Mine);
        Assert.Equal(dry.Lines[..^1], kept.Lines[..^1]);
        Assert.NotEqual(before, All());
        Assert.Contains("0 stories read again", Reread("--knowledge", Mine).Output, StringComparison.Ordinal);

        var back = Reread();
        Assert.Contains("c  + statements  “accused”", back.Output, StringComparison.Ordinal);
        Assert.Contains("c  + relations  “Poland is an ally of Hungary”  type \"ally\"", back.Output, StringComparison.Ordinal);
        Assert.Equal(before, All());
    }

    [Fact]
    public void Json_has_both_readings()
    {
        var changes = Reread("--knowledge", Mine, "--dry-run", "--format", "jsonl").Lines.Select(static l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(7, changes.Count);
        Assert.Equal(("051", "111"), (changes[0].GetProperty("before").GetProperty("cameo").GetString(), changes[0].GetProperty("after").GetProperty("cameo").GetString()));
        Assert.Equal(JsonValueKind.Null, changes[^1].GetProperty("after").ValueKind);
        Assert.Equal("Poland is an ally of Hungary", changes[^1].GetProperty("words").GetString());
    }

    [Fact]
    public void Happenings_are_linked_anew()
    {
        Assert.Equal(["SUPPORT|2"], Reports());
        Assert.Equal(ExitCodes.Done, Reread("--knowledge", Mine).Code);
        Assert.Equal(["ACCUSE|2"], Reports());
    }

    [Fact]
    public void A_run_that_is_stopped_keeps_what_is_done_and_goes_on_from_there()
    {
        var mine = Mine;
        var stopped = CommandRun.Of(Stream.Null, static stop => stop.Cancel(), "reread", "--knowledge", mine, "--record", _place.Record);
        Assert.Equal(ExitCodes.Cancelled, stopped.Code);
        Assert.Contains("1 of 3 stories were read again", stopped.Errors, StringComparison.Ordinal);
        Assert.All(stopped.Lines, static l => Assert.StartsWith("a  ", l, StringComparison.Ordinal));
        Assert.Equal(["ACCUSE|1", "SUPPORT|1"], Reports());

        var rest = Reread("--knowledge", mine);
        Assert.DoesNotContain(rest.Lines, static l => l.StartsWith("a  ", StringComparison.Ordinal));
        Assert.Contains("2 stories read again", rest.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["ACCUSE|2"], Reports());
    }

    [Fact]
    public async Task A_story_that_changed_meanwhile_is_left_alone()
    {
        using var store = _place.Open();
        var old = store.Story("c")!;
        var record = new Record { Story = old.ToStory(), Sentences = [], Actors = [], Events = [] };
        TestStore.AddJson(store, """{"id": "c", "text": "Chad thanked Sudan for the grain.", "published": "2023-04-21"}""", mayReplace: true);
        Assert.False(await store.RereadAsync(old, record, new ReadingVersion("newer", "m", "k")));
        Assert.Equal("Chad thanked Sudan for the grain.", store.Story("c")!.Text);
        Assert.Equal(TestStore.Reading, store.ReadingOf(store.Story("c")!));
    }

    [Fact]
    public void Only_what_is_told_otherwise_is_a_change()
    {
        // Numbers and the line that decided are not what is told; of two acts at one word the one that stays is no change; an act that is alleged now is one.
        var before = """{"text": "He said it and it rained.", "statements": [{"id": "s1", "cue": {"start": 3, "end": 7}, "content": []}], "events": [{"id": "e1", "cameo": "010", "trigger": {"start": 3, "end": 7}, "pattern": "a:1", "statement": null}, {"id": "e2", "cameo": "190", "trigger": {"start": 3, "end": 7}, "pattern": "a:2", "statement": null}]}""";
        var after = """{"text": "He said it and it rained.", "statements": [{"id": "s2", "cue": {"start": 3, "end": 7}, "content": []}], "events": [{"id": "e1", "cameo": "190", "trigger": {"start": 3, "end": 7}, "pattern": "a:3", "statement": null}, {"id": "e2", "cameo": "042", "trigger": {"start": 18, "end": 24}, "pattern": "a:4", "statement": "s2"}]}""";
        Assert.Equal(["- events  “said”  cameo \"010\"", "+ events  “rained”  cameo \"042\""], RecordChanges.Between(before, after).Select(static c => c.ToString()));
        var alleged = before.Replace("\"a:2\", \"statement\": null", "\"a:2\", \"statement\": \"s1\"", StringComparison.Ordinal);
        Assert.Equal(["~ events  “said”  statement null → \"“said” at 3\""], RecordChanges.Between(before, alleged).Select(static c => c.ToString()));
        Assert.Empty(RecordChanges.Between(alleged, alleged.Replace("s1", "s7", StringComparison.Ordinal)));
    }

    public void Dispose() => _place.Dispose();

    private CommandRun Reread(params string[] options) => CommandRun.Of(["reread", "--record", _place.Record, .. options]);

    /// <summary>All that the record tells.</summary>
    private string All() => string.Concat(((string[])["events", "statements", "relations", "happenings", "actors"]).Select(c => CommandRun.Of(c, "--record", _place.Record, "--format", "jsonl").Output))
        + CommandRun.Of("positions", "--record", _place.Record, "--format", "jsonl").Output;

    /// <summary>The happenings in which Norway praises or blames Kenya, and how many reports each has.</summary>
    private IEnumerable<string> Reports()
    {
        using var store = _place.Open();
        return [.. store.Happenings.Where(new() { Source = "norway", Target = "kenya" }).List().Select(static h => $"{h.Plover}|{h.Reports}").Order(StringComparer.Ordinal)];
    }

    private void Write(string file, params string[] lines)
    {
        var path = Path.Combine(_folder, "mine", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
    }

    /// <summary>The first cell of a line of the shipped knowledge.</summary>
    private static string Line(string file, string start) => File.ReadLines(Path.Combine(ProjectFolder.Knowledge, file)).First(l => l.StartsWith(start, StringComparison.Ordinal)).Split('\t')[0];
}
