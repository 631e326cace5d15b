using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>The matrix of positions in each format.</summary>
public sealed class PositionsTests : IDisposable
{
    private const string Stories = """
        {"id": "a", "title": "Truce & \"peace\"", "date": "2023-04-20", "url": "https://example.org/a", "publisher": "Example", "text": "Norway opposes a ceasefire in Sudan. Kenya's president, William Ruto, called for \"a ceasefire\", he said, in Sudan."}
        {"id": "b", "date": "2023-05-11", "text": "Norway supports a ceasefire in Sudan. Egypt would support a ceasefire in Sudan if the army withdrew."}
        {"id": "c", "date": "2023-05-12", "text": "The weather was fine."}
        """;

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_table_shows_signs_change_between_days_and_the_evidence_of_every_cell()
    {
        Assert.Equal(ExitCodes.Done, Run("table"));
        var cells = string.Join(' ', _session.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("▼ -0.8", cells, StringComparison.Ordinal);
        Assert.Contains("reversed", cells, StringComparison.Ordinal);
        Assert.Contains("△ +0.8", cells, StringComparison.Ordinal);
        Assert.Contains("Evidence", cells, StringComparison.Ordinal);
        Assert.Contains($"a:{Offsets("a", "opposes a ceasefire in Sudan").Replace(',', '-')}", cells.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _session.Output);
    }

    [Fact]
    public void The_edge_list_has_a_line_for_each_position()
    {
        Assert.Equal(ExitCodes.Done, Run("csv"));
        var lines = _session.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("date,actor,actor_id,country,issue,about,stance,agreement,conditional,change,story,start,end,words,issue_id,domain", lines[0]);
        Assert.Equal($"2023-04-20,Norway,norway,NOR,Ceasefire in Sudan,Sudan,-0.8,0,0,none,a,{Offsets("a", "opposes a ceasefire in Sudan")},opposes a ceasefire in Sudan,ceasefire,War and peace", lines[1]);
        Assert.Contains(lines, l => l.StartsWith("2023-05-11,Norway,norway,NOR,Ceasefire in Sudan,Sudan,0.8,1,0,none,b,", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.True(Fields(l) == 16, l));
    }

    [Fact]
    public void Tabs_and_json_lines_tell_the_same_positions()
    {
        Assert.Equal(ExitCodes.Done, Run("tsv"));
        var tabs = _session.Output.TrimEnd('\n').Split('\n')[1..];
        Assert.Equal(ExitCodes.Done, Run("jsonl"));
        var objects = _session.Output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(tabs.Select(t => t.Split('\t')[4]), objects.Select(o => o.GetProperty("issue").GetString()));
        Assert.All(objects, o => Assert.Equal(o.GetProperty("words").GetString(), Text(o.GetProperty("story").GetString()!)[o.GetProperty("start").GetInt32()..o.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public void Records_that_were_read_before_give_the_same_matrix()
    {
        Assert.Equal(ExitCodes.Done, Run("csv"));
        var direct = _session.Output;
        Assert.Equal(ExitCodes.Done, _session.Run("read", Input(), "--format", "jsonl"));
        var records = _session.Write("records.jsonl", _session.Output);
        Assert.Equal(ExitCodes.Done, _session.Run("positions", records, "--records", "--format", "csv"));
        Assert.Equal(direct, _session.Output);
    }

    [Fact]
    public void A_broken_record_is_reported_and_the_rest_is_read()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("read", Input(), "--format", "jsonl"));
        var records = _session.Write("records.jsonl", "{\"id\": 3}\n" + _session.Output);
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("positions", records, "--records", "--format", "csv"));
        Assert.Contains("records.jsonl:1: is no record", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("Norway", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_tells_signs_by_shape_and_opens_the_evidence()
    {
        Assert.Equal(ExitCodes.Done, Run("svg"));
        var picture = XDocument.Parse(_session.Output);
        XNamespace svg = "http://www.w3.org/2000/svg";
        var cells = picture.Descendants(svg + "g").Where(g => (string?)g.Attribute("class") == "cell").ToList();
        Assert.True(cells.Count >= 4, $"{cells.Count} cells");
        Assert.All(cells, c => Assert.NotEmpty(c.Descendants(svg + "polygon")));
        Assert.Contains(cells, c => c.Value.Contains("reversed since 2023-04-20", StringComparison.Ordinal) && c.Value.Contains("“supports a ceasefire in Sudan” (b:", StringComparison.Ordinal));
        Assert.Contains(picture.Descendants(svg + "a"), a => (string?)a.Attribute("href") == "https://example.org/a");
        Assert.Contains(cells.Descendants(svg + "polygon"), p => (string?)p.Attribute("fill") == "#ffffff");
    }

    [Fact]
    public void No_positions_are_said_plainly()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("positions", _session.Write("fine.txt", "Weather\n\nThe weather was fine.")));
        Assert.Equal("No positions.", _session.Output.Trim());
        Assert.Equal(ExitCodes.Done, _session.Run("positions", Path.Combine(_session.Folder, "fine.txt"), "--format", "svg"));
        Assert.NotNull(XDocument.Parse(_session.Output).Root);
    }

    [Fact]
    public void Issues_of_the_users_own_are_taken()
    {
        var folder = Path.Combine(_session.Folder, "mine", "issues");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "issues.tsv"), "issue\tphrase\tparent\tof\nsailing\tSailing races in {X}\tdiplomacy\tplace\n");
        File.WriteAllText(Path.Combine(folder, "patterns.tsv"), "pattern\tissue\tsign\texample\nnoun: regatta (in T)\tsailing\t+\tNorway supports a regatta in Malta.\n");
        var story = _session.Write("regatta.txt", "Regatta\n\nNorway opposes the yearly regatta in Malta.");
        Assert.Equal(ExitCodes.Done, _session.Run("positions", story, "--knowledge", Path.Combine(_session.Folder, "mine"), "--format", "csv"));
        Assert.Contains(",Sailing races in Malta,Malta,-0.8,0,", _session.Output, StringComparison.Ordinal);
        Assert.Contains(",sailing,Diplomacy", _session.Output, StringComparison.Ordinal);
    }

    private string Input() => _session.Write("stories.jsonl", Stories);

    private int Run(string format) => _session.Run("positions", Input(), "--format", format);

    private static string Text(string story)
    {
        using var json = JsonDocument.Parse(Stories.Split('\n').Single(l => l.Contains($"\"id\": \"{story}\"", StringComparison.Ordinal)));
        var text = json.RootElement.GetProperty("text").GetString()!;
        return json.RootElement.TryGetProperty("title", out var title) ? $"{title.GetString()}\n\n{text}" : text;
    }

    private static string Offsets(string story, string words)
    {
        var start = Text(story).IndexOf(words, StringComparison.Ordinal);
        return $"{start},{start + words.Length}";
    }

    /// <summary>Number of fields of a line of CSV.</summary>
    private static int Fields(string line)
    {
        var (fields, quoted) = (1, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) fields++;
        }

        return fields;
    }
}
