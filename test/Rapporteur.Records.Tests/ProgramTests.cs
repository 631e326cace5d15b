using System.Text;
using System.Text.Json;
using Parquet;
using Rapporteur.Cli;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>The commands, run in this process.</summary>
public sealed class ProgramTests : IDisposable
{
    /// <summary>The stories beside the folders of gold and of longer stories, which would take each test seconds.</summary>
    private static readonly string Stories = Path.Combine(ProjectFolder.Examples, "*.txt");

    private static int Count => Directory.EnumerateFiles(ProjectFolder.Examples, "*.txt").Count();

    private readonly TestStore _place = TestStore.Sqlite();
    private readonly Lazy<bool> _added;
    private string _errors = "";

    public ProgramTests() => _added = new Lazy<bool>(() => Run("add", Stories).Code == ExitCodes.Done);

    [Fact]
    public void Adding_twice_adds_once()
    {
        Assert.Contains($"{Count} stories added", Text("add", Stories), StringComparison.Ordinal);
        Assert.Contains($"{Count} already there", Text("add", Stories), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_cannot_be_read_is_named_and_the_rest_added()
    {
        var folder = Path.GetDirectoryName(_place.Record)!;
        File.WriteAllText(Path.Combine(folder, "a.jsonl"), "{\"id\": \"x\", \"text\": \"Turkey attacked Syria on Monday.\", \"date\": \"2015-09-28\"}\nnonsense\n");
        Assert.Equal(ExitCodes.SomeFailed, Run("add", Path.Combine(folder, "a.jsonl"), "--format", "jsonl").Code);
        Assert.Contains("a.jsonl:2", _errors, StringComparison.Ordinal);
        Assert.Contains("TUR", Text("events", "--format", "csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events", "story\tevent\tday\tdate\tsources\tsource_codes\tcameo\tplover\tmode\ttargets\ttarget_codes\tplace\tplace_country\tlatitude\tlongitude\tstatus\tnegated\tgoldstein\tquad\tconfidence\ttrigger\tstart\tend\tsentence\tstatement\thappening\tdate_end\tcontexts\ttype\tontology\tcasualties")]
    [InlineData("statements", "story\tstatement\tday\tspeaker\tspeaker_code\tvia\tcue\tkind\tcontent\tstart\tend\tsentence")]
    [InlineData("relations", "story\tday\tfrom\tfrom_code\ttype\tto\tto_code\tevidence\tstart\tend")]
    [InlineData("groups", "story\tday\tname\tstatus\tmembers\tevidence\tstart\tend")]
    [InlineData("actors", "actor\tname\tkind\tcountry\trole\tcode\tstories\tevents")]
    [InlineData("stories", "story\tday\tpublisher\ttitle\turl\tlanguage\tevents\tstatements\tlength")]
    [InlineData("happenings", "happening\tday\tlast_day\tsources\tcameo\tplover\ttargets\tplace\tplace_country\tplanned\toutcome\tfulfilment\treports\tstories\tindependent\tdisagreement")]
    public void Columns_are_stable(string command, string columns)
    {
        Assert.True(_added.Value);
        var lines = Text(command, "--format", "tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(columns, lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 1 || command is "relations" or "groups");
        Assert.All(lines, l => Assert.Equal(lines[0].Count(c => c == '\t'), l.Count(c => c == '\t')));
    }

    [Fact]
    public void All_formats_tell_the_same()
    {
        Assert.True(_added.Value);
        string[] asked = ["events", "--type", "ASSAULT"];
        var tsv = Text([.. asked, "--format", "tsv"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t')[0] + "/" + l.Split('\t')[1]).ToList();
        var json = Text([.. asked, "--format", "jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.NotEmpty(tsv);
        Assert.Equal(tsv, json.Select(j => j.GetProperty("story").GetString() + "/" + j.GetProperty("event").GetString()));
        Assert.All(json, j => Assert.Equal(j.GetProperty("cameo").GetString(), j.GetProperty("item").GetProperty("cameo").GetString()));
        Assert.Equal(tsv.Count, Text([.. asked, "--format", "csv"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
        var table = Text([.. asked, "--limit", "1"]);
        Assert.All(table.Split('\n').SkipLast(2), l => Assert.InRange(l.TrimEnd('\r').Length, 0, 120));
        Assert.Contains("The first 1;", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parquet_has_typed_columns()
    {
        Assert.True(_added.Value);
        var (code, bytes) = Run("events", "--format", "parquet");
        Assert.Equal(ExitCodes.Done, code);
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
        var rows = Text("events", "--format", "tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        using var group = reader.OpenRowGroupReader(0);
        var codes = new string?[rows.Count];
        await group.ReadAsync(reader.Schema.DataFields.Single(f => f.Name == "cameo"), codes.AsMemory());
        Assert.Equal(rows.Select(r => r.Split('\t')[6]), codes);
        Assert.Equal(typeof(double), reader.Schema.DataFields.Single(f => f.Name == "goldstein").ClrType);
    }

    [Fact]
    public void Counting_by_month()
    {
        Assert.True(_added.Value);
        var lines = Text("events", "--count-by", "month", "--format", "csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("month,count", lines[0]);
        Assert.Contains(lines, l => l.StartsWith("2018-07,", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrong_questions_are_explained()
    {
        Assert.Equal(ExitCodes.Usage, Run("events", "--pair", "RUS").Code);
        Assert.Equal(ExitCodes.Usage, Run("events", "--count-by", "colour").Code);
        Assert.Equal(ExitCodes.Usage, Run("events", "--from", "yesterday").Code);
        Assert.Equal(ExitCodes.Record, Run("events").Code);
        Assert.Contains("rapporteur add", _errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_of_a_record_are_those_of_its_stories()
    {
        Assert.True(_added.Value);
        var (code, read) = Plain("positions", Stories, "--format", "csv");
        Assert.True(code == ExitCodes.Done, _errors);
        Assert.Equal(Encoding.UTF8.GetString(read), Text("positions", "--format", "csv"));
        Assert.Contains("▲", Text("positions"), StringComparison.Ordinal);

        var all = Edges();
        var held = all.Select(e => e[3]).First(c => c.Length > 0);
        Assert.Equal(all.Where(e => e[3] == held), Edges("--country", held));
        var (day, issue, key) = (all[^1][0], all[^1][4], all[^1][14]);
        Assert.Equal(all.Where(e => e[0] == day), Edges("--from", day, "--until", day));
        Assert.Equal(all.Where(e => e[4] == issue), Edges("--issue", issue));
        if (key.Length > 0) Assert.Equal(all.Where(e => e[14] == key), Edges("--issue", key));
        Assert.Equal(all.Where(e => e[10] == "ceasefire-minsk-2015"), Edges("--text", "\"Minsk\" ceasefire heavy"));
        Assert.Empty(Edges("--actor", "nobody"));
    }

    [Fact]
    public void Positions_are_asked_of_stories_or_of_a_record_not_of_both()
    {
        Assert.Equal(ExitCodes.Usage, Run("positions", Stories).Code);
        Assert.Contains("leave out the inputs", _errors, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, Plain("positions", Stories, "--country", "USA").Code);
        Assert.Equal(ExitCodes.Usage, Plain("positions", "--records").Code);
        Assert.Equal(ExitCodes.Record, Run("positions").Code);
        Assert.Contains("rapporteur add", _errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_of_stories_are_those_of_their_record()
    {
        Assert.True(_added.Value);
        var file = Path.Combine(Path.GetDirectoryName(_place.Record)!, "out.tab");
        Assert.Equal("", Text("export", "icews", "--out", file));
        Assert.Contains("only alleged", _errors, StringComparison.Ordinal);
        Assert.Contains("--all", _errors, StringComparison.Ordinal);
        var kept = File.ReadAllText(file);
        var (code, read) = Plain("export", "icews", Stories);
        Assert.True(code == ExitCodes.Done, _errors);
        Assert.Equal(kept, Encoding.UTF8.GetString(read));
        var records = Path.ChangeExtension(file, "jsonl");
        Assert.Equal(ExitCodes.Done, Plain("read", Stories, "--format", "jsonl", "--out", records).Code);
        Assert.Equal(kept, Encoding.UTF8.GetString(Plain("export", "icews", records, "--records").Output));
        File.AppendAllText(records, "[1]\n{\"id\": \"x\"}\n");
        Assert.Equal(ExitCodes.SomeFailed, Plain("export", "icews", records, "--records").Code);
        Assert.Contains($"out.jsonl:{Count + 1}:", _errors, StringComparison.Ordinal);
        Assert.Contains($"out.jsonl:{Count + 2}:", _errors, StringComparison.Ordinal);
        Assert.InRange(Lines(Text("export", "icews", "--all")), Lines(kept) + 1, int.MaxValue);
        Assert.InRange(Lines(Text("export", "icews", "--country", "MMR")), 2, Lines(kept) - 1);
        Assert.Equal(ExitCodes.Usage, Run("export", "tabari").Code);
        Assert.Equal(ExitCodes.Usage, Run("export", "icews", Stories).Code);
    }

    [Fact]
    public void Rereading_with_other_knowledge_shows_what_changed()
    {
        Assert.True(_added.Value);
        Assert.Contains("0 stories read again", Text("reread"), StringComparison.Ordinal);
        var mine = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(_place.Record)!, "mine")).FullName;
        File.WriteAllText(Path.Combine(mine, "metonyms.tsv"), "# ours\n" + File.ReadLines(Path.Combine(ProjectFolder.Knowledge, "metonyms.tsv")).First(l => l.Length > 0 && l[0] != '#') + "\n");
        var before = Text("events", "--format", "tsv");
        Assert.Contains($"{Count} stories read again", Text("reread", "--knowledge", mine, "--dry-run"), StringComparison.Ordinal);
        Assert.Contains($"{Count} stories read again", Text("reread", "--knowledge", mine), StringComparison.Ordinal);
        Assert.Contains("0 stories read again", Text("reread", "--knowledge", mine), StringComparison.Ordinal);
        Assert.Equal(before, Text("events", "--format", "tsv"));
    }

    public void Dispose() => _place.Dispose();

    private string Text(params string[] arguments)
    {
        var (code, bytes) = Run(arguments);
        Assert.True(code == ExitCodes.Done, _errors);
        return Encoding.UTF8.GetString(bytes);
    }

    private static int Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The edges of positions, with tabs so that each has sixteen cells.</summary>
    private List<string[]> Edges(params string[] filters) =>
        [.. Text(["positions", "--format", "tsv", .. filters]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))];

    private (int Code, byte[] Output) Run(params string[] arguments) => Plain([.. arguments, "--record", _place.Record]);

    private (int Code, byte[] Output) Plain(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var parsed = CommandTree.Build(new Streams(Stream.Null, output, errors, false, 120)).Parse(arguments);
        var code = parsed.Errors.Count > 0 ? CommandTree.Complain(parsed, errors) : parsed.Invoke();
        _errors = errors.ToString();
        return (code, output.ToArray());
    }
}
