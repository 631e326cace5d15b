using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Rapporteur.Knowledge;
using Rapporteur.Records.Exports;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>The forms of the field, against their published columns and against a story whose every value is known.</summary>
public sealed class ExportTests : IDisposable
{
    private static readonly Lazy<World> Known = new(static () => World.Load(ProjectFolder.Knowledge));

    private readonly TestStore _place = TestStore.Sqlite();
    private readonly RecordStore _store;

    public ExportTests()
    {
        _store = _place.Open();
        _store.Add(ExportedStory.Make(), TestStore.Reading);
    }

    private static World World => Known.Value;

    [Fact]
    public void Columns_are_the_published_ones()
    {
        Assert.Equal(Published("gdelt-events"), GdeltEvents.Columns(World).Select(static c => c.Name));
        Assert.Equal(Published("gdelt-mentions"), GdeltMentions.Columns.Select(static c => c.Name));
        Assert.Equal(Published("icews"), Icews.Columns(World).Select(static c => c.Name));
        Assert.Equal(Published("polecat"), Polecat.Columns(World).Select(static c => c.Name));
        Assert.Equal(Published("phoenix"), Phoenix.Columns(World).Select(static c => c.Name));
        Assert.Equal(Published("acled"), Acled.Columns(World).Select(static c => c.Name));
    }

    [Theory]
    [InlineData("gdelt-events", '\t', false)]
    [InlineData("gdelt-mentions", '\t', false)]
    [InlineData("icews", '\t', true)]
    [InlineData("polecat", '\t', true)]
    [InlineData("phoenix", '\t', false)]
    [InlineData("acled", ',', true)]
    public void Lines_have_a_cell_for_each_column(string format, char separator, bool hasHeader)
    {
        var lines = Lines(Export(format, keepsAll: true).Text);
        Assert.Equal(hasHeader, lines[0] == string.Join(separator, Published(format)));
        if (separator == '\t') Assert.All(lines, l => Assert.Equal(Published(format).Count, l.Split('\t').Length));
        else Assert.All(lines, l => Assert.Equal(Published(format).Count, Csv(l).Count));
        Assert.True(lines.Length > 1);
    }

    [Fact]
    public void Gdelt_events_have_their_dates_codes_and_places()
    {
        var rows = Rows("gdelt-events", '\t', false);
        Assert.Equal(5, rows.Count);
        var shelled = rows[0];
        Assert.Equal(("20220301", "202203", "2022", "2022.1671"), (shelled["Day"], shelled["MonthYear"], shelled["Year"], shelled["FractionDate"]));
        Assert.Equal(("RUSMIL", "ARMED FORCES OF RUSSIA", "RUS", "MIL", ""), (shelled["Actor1Code"], shelled["Actor1Name"], shelled["Actor1CountryCode"], shelled["Actor1Type1Code"], shelled["Actor1Type2Code"]));
        Assert.Equal(("UKRMIL", "UKR"), (shelled["Actor2Code"], shelled["Actor2CountryCode"]));
        Assert.Equal(("194", "194", "19", "4", "-10", "1"), (shelled["EventCode"], shelled["EventBaseCode"], shelled["EventRootCode"], shelled["QuadClass"], shelled["GoldsteinScale"], shelled["IsRootEvent"]));
        Assert.Equal(("4", "Kharkiv, Ukraine", "UP", "49.99", "36.23"), (shelled["ActionGeo_Type"], shelled["ActionGeo_Fullname"], shelled["ActionGeo_CountryCode"], shelled["ActionGeo_Lat"], shelled["ActionGeo_Long"]));
        Assert.Equal(("0", "", ""), (shelled["Actor1Geo_Type"], shelled["Actor1Geo_Fullname"], shelled["AvgTone"]));
        Assert.Equal(("20220304000000", "https://news.example.org/kharkiv"), (shelled["DATEADDED"], shelled["SOURCEURL"]));
        Assert.Equal("RUSUAF", rows[1]["Actor1Code"]);

        var protest = rows[2];
        Assert.Equal(("1411", "141", "14", "0"), (protest["EventCode"], protest["EventBaseCode"], protest["EventRootCode"], protest["IsRootEvent"]));
        Assert.Equal(("", "1", "Kenya", "KE", "KE"), (protest["Actor2Code"], protest["ActionGeo_Type"], protest["ActionGeo_Fullname"], protest["ActionGeo_CountryCode"], protest["ActionGeo_ADM1Code"]));
        Assert.Equal("1", rows[3]["QuadClass"]);
        var thanked = rows[4];
        Assert.Equal(("POL", "REL", "MOS", "CVL"), (thanked["Actor2CountryCode"], thanked["Actor2Religion1Code"], thanked["Actor2Religion2Code"], thanked["Actor2Type1Code"]));
        Assert.Equal(rows.Count, rows.Select(r => r["GlobalEventID"]).Distinct().Count());

        var met = Rows("gdelt-events", '\t', false, keepsAll: true).Single(r => r["EventCode"] == "036");
        Assert.Equal(("", "UNO", "IGO"), (met["Actor2CountryCode"], met["Actor2KnownGroupCode"], met["Actor2Type1Code"]));
    }

    [Fact]
    public void Gdelt_mentions_lead_to_their_events_and_words()
    {
        var mentions = Rows("gdelt-mentions", '\t', false);
        Assert.Equal(Rows("gdelt-events", '\t', false).Select(r => r["GlobalEventID"]), mentions.Select(r => r["GlobalEventID"]));
        var shelled = mentions[0];
        Assert.Equal(("20220304000000", "1", "news.example.org", "https://news.example.org/kharkiv", "2"), (shelled["MentionTimeDate"], shelled["MentionType"], shelled["MentionSourceName"], shelled["MentionIdentifier"], shelled["SentenceID"]));
        Assert.Equal((Start("Russian forces"), Start("the Ukrainian army"), Start("shelled")), (shelled["Actor1CharOffset"], shelled["Actor2CharOffset"], shelled["ActionCharOffset"]));
        Assert.Equal(("80", "-1"), (shelled["Confidence"], mentions[2]["Actor2CharOffset"]));
    }

    [Fact]
    public void Icews_names_countries_and_acts()
    {
        var rows = Rows("icews", '\t', true);
        Assert.Equal(["194", "194", "010", "051"], rows.Select(r => r["CAMEO Code"]));
        var shelled = rows[0];
        Assert.Equal(("2022-03-01", "Armed Forces of Russia", "Military", "Russian Federation"), (shelled["Event Date"], shelled["Source Name"], shelled["Source Sectors"], shelled["Source Country"]));
        Assert.Equal(("Fight with artillery and tanks", "-10", "Kharkiv", "Ukraine", "2", "Example Wire"), (shelled["Event Text"], shelled["Intensity"], shelled["City"], shelled["Country"], shelled["Sentence Number"], shelled["Publisher"]));
        Assert.Equal("", shelled["Province"]);
        Assert.Equal("General Population / Civilian / Social,REL,Muslim", rows[3]["Target Sectors"]);
    }

    [Fact]
    public void Polecat_has_an_event_a_line()
    {
        var rows = Rows("polecat", '\t', true);
        Assert.Equal(["ASSAULT", "PROTEST", "SUPPORT"], rows.Select(r => r["Event Type"]));
        var shelled = rows[0];
        Assert.Equal(("heavy-weapons", "MATERIAL CONFLICT", "military; territory"), (shelled["Event Mode"], shelled["Quad Code"], shelled["Contexts"]));
        Assert.Equal(("RUS", "365", "MIL", "MIL; UAF", "Russian forces; Wagner"), (shelled["Actor Country"], shelled["Actor COW"], shelled["Primary Actor Sector"], shelled["Actor Sectors"], shelled["Actor Name Raw"]));
        Assert.Equal(("UKR", "369", "Kharkiv", "UKR", "2022-03-04"), (shelled["Recipient Country"], shelled["Recipient COW"], shelled["Placename"], shelled["Country"], shelled["Publication Date"]));
        Assert.Equal("Poland; Russia; Ukraine", shelled["Story Locations"]);
    }

    [Fact]
    public void Phoenix_divides_codes()
    {
        var rows = Rows("phoenix", '\t', false);
        Assert.Equal(("20220301", "2022", "3", "1"), (rows[0]["Date"], rows[0]["Year"], rows[0]["Month"], rows[0]["Day"]));
        Assert.Equal(("UKRMIL", "UKR", "MIL", ""), (rows[0]["TargetActorFull"], rows[0]["TargetActorEntity"], rows[0]["TargetActorRole"], rows[0]["TargetActorAttribute"]));
        Assert.Equal(("POL", "CVL", "REL;MUS", "1"), (rows[3]["TargetActorEntity"], rows[3]["TargetActorRole"], rows[3]["TargetActorAttribute"], rows[3]["PentaClass"]));
        Assert.Equal("0", rows[2]["PentaClass"]);
        var armed = rows.Single(static r => r["SourceActorFull"] == "RUSUAF");
        Assert.Equal(("RUS", "", "UAF"), (armed["SourceActorEntity"], armed["SourceActorRole"], armed["SourceActorAttribute"]));
    }

    [Theory]
    [InlineData("IGOUNO", "IGO", null, "UNO")]
    [InlineData("CVLREL", null, "CVL", "REL")]
    [InlineData("IMGMUSISI", "IMG", null, "MUS;ISI")]
    [InlineData(null, null, null, null)]
    public void Phoenix_codes_begin_with_a_state_or_a_body(string? code, string? entity, string? role, string? attributes) =>
        Assert.Equal(new PhoenixCode(entity, role, attributes), PhoenixCode.Of(code, World));

    [Theory]
    [InlineData("https://www.example.org/a", "example.org")]
    [InlineData("https://news.example.org:8080/a", "news.example.org")]
    [InlineData("wire 17", null)]
    public void Sources_are_named_by_their_host(string url, string? host) => Assert.Equal(host, Cells.Host(url));

    [Fact]
    public void Tables_name_states_and_sectors_that_there_are()
    {
        Assert.All(ResourceTable.Read("export-icews-countries.tsv"), static r => Assert.NotEqual(r[1], World.CountryOf(r[0])!.Name));
        var pieces = ResourceTable.Read("export-actor-pieces.tsv").SelectMany(static r => r[..1].Append(r[2])).ToHashSet();
        Assert.All(ResourceTable.Read("export-icews-sectors.tsv"), r => Assert.Contains(r[0], pieces));
        var inters = ResourceTable.Read("export-acled-inters.tsv").Select(static r => r[0]).ToHashSet();
        Assert.All(ResourceTable.Names("export-acled-actors.tsv").Values, i => Assert.Contains(i, inters));
        Assert.All(ResourceTable.Read("export-acled-types.tsv"), r => Assert.True(r[5].Length == 0 || inters.Contains(r[5]), r[5]));
    }

    [Fact]
    public void Acled_tells_violence_and_demonstrations()
    {
        var rows = Rows("acled", ',', true);
        Assert.Equal(["Shelling/artillery/missile attack", "Peaceful protest"], rows.Select(r => r["sub_event_type"]));
        Assert.Equal(("Armed Forces of Russia", "Wagner & <Sons>\u0001", "State forces", "Ukrainian Army"), (rows[0]["actor1"], rows[0]["assoc_actor_1"], rows[0]["inter1"], rows[0]["actor2"]));
        Assert.Equal(("2022-03-01", "2", "12", "Ukraine", "Kharkiv", ""), (rows[0]["event_date"], rows[0]["time_precision"], rows[0]["fatalities"], rows[0]["country"], rows[0]["location"], rows[0]["civilian_targeting"]));
        Assert.Contains("\"Wagner\"", rows[0]["notes"], StringComparison.Ordinal);
        Assert.Equal(("Protesters", "", ""), (rows[1]["inter1"], rows[1]["actor2"], rows[1]["fatalities"]));
        Assert.Equal(["State forces-State forces", "Protesters only"], rows.Select(r => r["interaction"]));
    }

    [Fact]
    public void Plover_has_the_fields_of_its_manual_and_contexts_for_what_is_no_fact()
    {
        var events = Lines(Export("plover").Text).Select(static l => JsonDocument.Parse(l).RootElement).ToDictionary(static e => e.GetProperty("id").GetString()!);
        Assert.Equal(["kharkiv/e1", "kharkiv/e2", "kharkiv/e3", "kharkiv/e7", "kharkiv/e9"], events.Keys.Order());
        var names = Published("plover");
        Assert.All(events.Values, e => Assert.All(e.EnumerateObject(), m => Assert.Contains(m.Name, names)));
        var shelled = events["kharkiv/e1"];
        Assert.Equal(("2022-03-01", "2022-03-03", 12, "UKR", "UA"), (Text(shelled, "date"), Text(shelled, "enddate"), shelled.GetProperty("size_info").GetProperty("dead").GetInt32(), Text(shelled.GetProperty("event_loc"), "cc3"), Text(shelled.GetProperty("event_loc"), "country code")));
        Assert.Equal(["russian-military", "wagner"], shelled.GetProperty("source").EnumerateArray().Select(static a => Text(a, "identifier_id")));
        Assert.Equal(["future"], Contexts(events["kharkiv/e2"]));
        Assert.Equal(["negation"], Contexts(events["kharkiv/e3"]));
    }

    [Fact]
    public void Networks_agree_and_keep_what_is_no_fact_as_such()
    {
        var edges = Rows("edges", ',', true);
        Assert.Equal(9, edges.Count);
        Assert.Equal(("russian-military", "ukrainian-army", "2022-03-01", "2022-03-03", "-1"), (edges[0]["source"], edges[0]["target"], edges[0]["date"], edges[0]["date_end"], edges[0]["sign"]));
        Assert.Equal("e1 e1 e5 e2 e3 e4 e6 e8 e9", string.Join(' ', edges.Select(static e => e["event"])));
        Assert.Equal(("planned", "1"), (edges[3]["status"], edges[3]["sign"]));
        Assert.Equal(("true", "0"), (edges[4]["negated"], edges[4]["sign"]));
        Assert.Equal("true", edges[5]["alleged"]);

        XNamespace ml = "http://graphml.graphdrawing.org/xmlns";
        var graph = XDocument.Parse(Export("graphml").Text).Root!;
        var nodes = graph.Descendants(ml + "node").Select(static n => n.Attribute("id")!.Value).ToHashSet();
        Assert.Equal(edges.SelectMany(static e => new[] { e["source"], e["target"] }).Distinct().Order(StringComparer.Ordinal), nodes.Order(StringComparer.Ordinal));
        Assert.Equal(edges.Select(static e => (e["source"], e["target"])), graph.Descendants(ml + "edge").Select(static e => (e.Attribute("source")!.Value, e.Attribute("target")!.Value)));
        var keys = graph.Elements(ml + "key").Select(static k => k.Attribute("id")!.Value).ToHashSet();
        Assert.All(graph.Descendants(ml + "data"), d => Assert.Contains(d.Attribute("key")!.Value, keys));
        Assert.Contains(graph.Descendants(ml + "data"), static d => d.Value == "Wagner & <Sons>\uFFFD");

        XNamespace gexf = "http://www.gexf.net/1.2draft";
        var dynamic = XDocument.Parse(Export("gexf").Text).Root!;
        Assert.Equal("dynamic", dynamic.Element(gexf + "graph")!.Attribute("mode")!.Value);
        Assert.Equal(nodes, dynamic.Descendants(gexf + "node").Select(static n => n.Attribute("id")!.Value).ToHashSet());
        var first = dynamic.Descendants(gexf + "edge").First();
        Assert.Equal(("2022-03-01", "2022-03-03"), (first.Attribute("start")!.Value, first.Attribute("end")!.Value));
        Assert.Equal("-1", first.Descendants(gexf + "attvalue").Single(static v => v.Attribute("for")!.Value == "sign").Attribute("value")!.Value);
    }

    [Fact]
    public void The_panel_counts_dyads_by_month()
    {
        var rows = Rows("panel", ',', true);
        Assert.Equal([("RUS", "POL", "2022-03"), ("RUS", "UKR", "2022-03"), ("UKR", "POL", "2022-03"), ("UKR", "RUS", "2022-03")], rows.Select(static r => (r["source"], r["target"], r["month"])));
        Assert.Equal(("1", "1", "1", "1", "-10"), (rows[1]["events"], rows[1]["actual"], rows[1]["quad_4"], rows[1]["root_19"], rows[1]["goldstein_mean"]));
        Assert.Equal(("1", "1"), (rows[3]["quad_0"], rows[3]["root_01"]));
        var all = Rows("panel", ',', true, keepsAll: true);
        var attacked = all.Single(static r => (r["source"], r["target"]) == ("RUS", "UKR"));
        Assert.Equal(("2", "1", "-10"), (attacked["events"], attacked["actual"], attacked["goldstein_mean"]));
        Assert.Equal("-5", all.Single(static r => (r["source"], r["target"]) == ("UKR", "RUS"))["goldstein_mean"]);
    }

    [Fact]
    public void What_a_format_cannot_tell_is_counted_not_faked()
    {
        var left = Export("icews").Outcome;
        Assert.Equal(3, left.Written);
        Assert.Equal(
            new Dictionary<string, int> { ["dated to a month or year only"] = 1, ["negated"] = 1, ["only alleged"] = 1, ["planned, possible, called for or conditional"] = 1, ["without a CAMEO code"] = 1, ["without a target"] = 1 }, left.LeftOut);
        var all = Export("icews", keepsAll: true).Outcome;
        Assert.Equal(7, all.Written);
        Assert.Equal(new Dictionary<string, int> { ["without a CAMEO code"] = 1, ["without a target"] = 1 }, all.LeftOut);
        Assert.Equal(9, Export("edges").Outcome.Written + Export("edges").Outcome.LeftOut.Values.Sum());
    }

    [Fact]
    public void Filters_narrow_and_an_empty_answer_is_a_whole_file()
    {
        Assert.Equal(1, Export("icews", new Criteria { Code = "05" }).Outcome.Written);
        foreach (var format in ExportFormats.All)
        {
            var (text, outcome) = Export(format.Name, new Criteria { Actor = "nobody" });
            Assert.Equal(0, outcome.Written);
            if (format.Name is "graphml" or "gexf") Assert.NotNull(XDocument.Parse(text).Root);
            else Assert.InRange(Lines(text).Length, 0, 1);
        }
    }

    [Fact]
    public void The_docs_tell_every_format_and_column()
    {
        var docs = File.ReadAllText(Path.Combine(ProjectFolder.Root, "docs", "exports.md"));
        foreach (var format in ExportFormats.All)
        {
            Assert.Contains($"## {format.Name}", docs, StringComparison.Ordinal);
            Assert.All(format.Misfits, m => Assert.Contains(m.Name, docs, StringComparison.Ordinal));
        }

        foreach (var name in (string[])["icews", "polecat", "phoenix", "acled", "gdelt-mentions"]) Assert.All(Published(name), c => Assert.Contains($"`{c}`", docs, StringComparison.Ordinal));
        Assert.All(NetworkFields.Edges, f => Assert.Contains($"`{f.Name}`", docs, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _store.Dispose();
        _place.Dispose();
    }

    private (string Text, ExportOutcome Outcome) Export(string format, Criteria? asked = null, bool keepsAll = false)
    {
        using var stream = new MemoryStream();
        var outcome = new EventExporter(_store, World).Write(asked ?? new Criteria(), ExportFormats.Find(format)!, stream, keepsAll, CancellationToken.None);
        return (Encoding.UTF8.GetString(stream.ToArray()), outcome);
    }

    private List<Dictionary<string, string>> Rows(string format, char separator, bool hasHeader, bool keepsAll = false)
    {
        var lines = Lines(Export(format, keepsAll: keepsAll).Text);
        var names = hasHeader ? [.. lines[0].Split(separator)] : Published(format);
        return [.. lines.Skip(hasHeader ? 1 : 0).Select(l => names.Zip<string, string>(separator == ',' ? Csv(l) : l.Split('\t')).ToDictionary(static c => c.First, static c => c.Second))];
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Published(string format) =>
        [.. File.ReadLines(Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Records.Tests", "Published", format + ".txt")).Where(static l => l.Length > 0 && l[0] != '#')];

    /// <summary>The cells of a line of CSV that holds no line end.</summary>
    private static List<string> Csv(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"') cells[^1] += line[++i];
            else if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted) cells.Add("");
            else cells[^1] += line[i];
        }

        return cells;
    }

    private static string Start(string words) => ExportedStory.At(words).Start.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static IEnumerable<string?> Contexts(JsonElement item) => item.GetProperty("context").EnumerateArray().Select(static c => c.GetString());
}
