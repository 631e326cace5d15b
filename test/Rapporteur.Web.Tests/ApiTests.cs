using Rapporteur.Cli.Records;
using Rapporteur.Records;
using Rapporteur.Web.Asking;
using Rapporteur.Web.Rows;
using Xunit;

namespace Rapporteur.Web.Tests;

/// <summary>What the API answers, held against the store.</summary>
public sealed class ApiTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public async Task The_record_tells_what_it_holds()
    {
        var record = await served.Ask("/api/record");
        Assert.Equal(served.Store.Stories.Count(), record.GetProperty("stories").GetInt64());
        Assert.Equal(served.Store.Events.Count(), record.GetProperty("events").GetInt64());
        Assert.Equal("2031-05-06", record.GetProperty("newest_day").GetString());
    }

    [Theory]
    [InlineData("events")]
    [InlineData("statements")]
    [InlineData("positions")]
    [InlineData("relations")]
    [InlineData("actors")]
    [InlineData("stories")]
    [InlineData("happenings")]
    public async Task Paging_gives_every_item_once(string kind)
    {
        var total = (await served.Ask($"/api/{kind}?limit=1")).GetProperty("total").GetInt32();
        var seen = new List<string>();
        for (var offset = 0; ; offset += 500)
        {
            var page = await served.Ask($"/api/{kind}?limit=500&offset={offset}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.ToString()));
            Assert.Equal(seen.Count < total, page.GetProperty("truncated").GetBoolean());
            if (!page.GetProperty("truncated").GetBoolean()) break;
        }

        Assert.True(total > 0);
        Assert.Equal(total, seen.Count);
    }

    [Fact]
    public async Task Every_event_brings_its_sentence_and_its_story()
    {
        foreach (var item in (await served.Ask("/api/events?limit=100")).GetProperty("items").EnumerateArray())
        {
            var story = served.Store.Story(item.GetProperty("story").GetString()!)!;
            var words = story.Text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()];
            Assert.Equal(item.GetProperty("trigger").GetString(), words);
            Assert.Contains(words, item.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Filters_narrow_as_the_store_does()
    {
        var busy = served.Store.Actors.List(2).ToList();
        var asked = new Criteria { Actor = busy[0].Actor, Type = "ASSAULT", From = new(1995, 1, 3) };
        var found = served.Store.Events.Where(asked).List().Select(e => e.Item).ToList();
        Assert.NotEmpty(found);
        var page = await served.Ask($"/api/events?actor={busy[0].Actor}&type=ASSAULT&from=1995-01-03&limit=500");
        Assert.Equal(found, page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("event").GetString()!).ToList());
        var pair = await served.Ask($"/api/events?pair={busy[0].Actor},{busy[1].Actor}&limit=1");
        Assert.Equal(served.Store.Events.Where(new() { Pair = (busy[0].Actor, busy[1].Actor) }).Count(), pair.GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task Several_actors_ask_for_what_is_among_them()
    {
        var busy = served.Store.Actors.List(4).Select(a => a.Actor).ToList();
        var asked = $"actor={busy[0]}&with={busy[1]}&with={busy[2]}&with={busy[2]}";
        List<string> three = busy[..3];
        Assert.Equal(served.Store.Events.Where(new() { Among = three }).Count(), (await served.Ask($"/api/events?{asked}&limit=1")).GetProperty("total").GetInt64());
        Assert.Equal(three.Sum(a => served.Store.Statements.Where(new() { Actor = a }).Count()), (await served.Ask($"/api/statements?{asked}&limit=1")).GetProperty("total").GetInt64());
        Assert.Equal(three.Sum(a => served.Store.Positions.Where(new() { Actor = a }).Count()), (await served.Ask($"/api/matrix?{asked}")).GetProperty("total").GetInt64());
        Assert.Equal(served.Store.Relations.Where(new() { Among = three }).Count(), (await served.Ask($"/api/relations?{asked}&limit=1")).GetProperty("total").GetInt64());
        Assert.Equal(three.Order(StringComparer.Ordinal), (await served.Ask($"/api/network?{asked}")).GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        // Two are a pair, one alone is everybody's partner.
        Assert.Equal((await served.Ask($"/api/events?pair={busy[0]},{busy[1]}&limit=1")).GetProperty("total").GetInt64(), (await served.Ask($"/api/events?actor={busy[0]}&with={busy[1]}&limit=1")).GetProperty("total").GetInt64());
        Assert.Equal((await served.Ask($"/api/events?actor={busy[0]}&limit=1")).GetProperty("total").GetInt64(), (await served.Ask($"/api/events?with={busy[0]}&limit=1")).GetProperty("total").GetInt64());
    }

    [Theory]
    [InlineData("actor")]
    [InlineData("country")]
    public async Task Every_line_among_several_opens_as_many_events(string level)
    {
        var several = string.Join('&', served.Store.Actors.List(5).Select(a => $"with={a.Actor}"));
        var edges = (await served.Ask($"/api/network?{several}&level={level}")).GetProperty("edges").EnumerateArray().ToList();
        Assert.NotEmpty(edges);
        foreach (var edge in edges)
        {
            var (source, target) = (edge.GetProperty("source").GetString()!, edge.GetProperty("target").GetString()!);
            foreach (var side in (string[])["cooperation", "conflict"])
                Assert.Equal(edge.GetProperty(side).GetInt64(), (await served.Ask($"/api/events?{several}&source={source}&target={target}&quad={side}&limit=1")).GetProperty("total").GetInt64());
        }
    }

    [Fact]
    public async Task Counts_add_up_to_the_list()
    {
        var total = (await served.Ask("/api/events?limit=1")).GetProperty("total").GetInt64();
        foreach (var facet in (string[])["month", "type", "quad", "status", "code"])
            Assert.Equal(total, (await served.Ask($"/api/events/counts?by={facet}")).GetProperty("items").EnumerateArray().Sum(i => i.GetProperty("count").GetInt64()));
    }

    [Fact]
    public async Task Every_number_of_the_timeline_opens_as_many_events()
    {
        var timeline = await served.Ask("/api/timeline?unit=month&until=2000-12-31");
        (string Member, string Quad)[] quads = [("verbal_cooperation", "1"), ("material_cooperation", "2"), ("verbal_conflict", "3"), ("material_conflict", "4"), ("other", "0")];
        foreach (var step in timeline.GetProperty("steps").EnumerateArray())
        {
            var month = DateOnly.Parse(step.GetProperty("key").GetString() + "-01", null);
            foreach (var (member, quad) in quads)
            {
                var behind = await served.Ask($"/api/events?quad={quad}&from={month:yyyy-MM-dd}&until={month.AddMonths(1).AddDays(-1):yyyy-MM-dd}&limit=1");
                Assert.Equal(step.GetProperty(member).GetInt64(), behind.GetProperty("total").GetInt64());
            }
        }

        Assert.True(timeline.GetProperty("steps").GetArrayLength() > 1);
    }

    [Theory]
    [InlineData("actor")]
    [InlineData("country")]
    public async Task Every_line_of_the_network_opens_as_many_events(string level)
    {
        var network = await served.Ask($"/api/network?level={level}");
        var nodes = network.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()).ToHashSet();
        var edges = network.GetProperty("edges").EnumerateArray().ToList();
        Assert.NotEmpty(edges);
        foreach (var edge in edges.Take(15))
        {
            var (source, target) = (edge.GetProperty("source").GetString()!, edge.GetProperty("target").GetString()!);
            Assert.Contains(source, nodes);
            foreach (var side in (string[])["cooperation", "conflict"])
            {
                var behind = await served.Ask($"/api/events?source={Uri.EscapeDataString(source)}&target={Uri.EscapeDataString(target)}&quad={side}&limit=1");
                Assert.Equal(edge.GetProperty(side).GetInt64(), behind.GetProperty("total").GetInt64());
            }
        }
    }

    [Fact]
    public async Task Every_place_opens_as_many_events()
    {
        var places = await served.Ask("/api/places");
        Assert.Equal(places.GetProperty("placed").GetInt32(), places.GetProperty("items").EnumerateArray().Sum(p => p.GetProperty("events").GetInt32()));
        foreach (var place in places.GetProperty("items").EnumerateArray().Take(10))
        {
            var behind = await served.Ask($"/api/events?place={Uri.EscapeDataString(place.GetProperty("place").GetString()!)}&limit=1");
            Assert.Equal(place.GetProperty("events").GetInt64(), behind.GetProperty("total").GetInt64());
        }
    }

    [Fact]
    public async Task The_matrix_brings_the_positions_behind_each_cell()
    {
        var matrix = await served.Ask("/api/matrix?actors=30&issues=60");
        var cells = matrix.GetProperty("cells").EnumerateArray().ToList();
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            var (actor, issue) = (cell.GetProperty("actor").GetString()!, cell.GetProperty("issue").GetString()!);
            var behind = served.Store.Positions.Where(new() { Actor = actor, Issue = issue }).List().ToList();
            Assert.Equal(behind.Count, cell.GetProperty("positions").GetArrayLength());
            var last = behind.GroupBy(p => p.Day).OrderBy(g => g.Key, StringComparer.Ordinal).Last();
            Assert.Equal(last.Average(p => p.Stance), cell.GetProperty("stance").GetDouble(), 9);
        }
    }

    [Fact]
    public async Task An_issue_narrows_everything_to_the_stories_that_tell_of_it()
    {
        var issue = served.Store.Positions.CountBy("issue", 1)[0].Key;
        var stories = served.Store.Positions.Where(new() { Issue = issue }).List().Select(p => p.Story).ToHashSet();
        Assert.Equal(stories.Count, (await served.Ask($"/api/stories?issue={issue}")).GetProperty("total").GetInt32());
        var events = served.Store.Events.List().Count(e => stories.Contains(e.Story));
        Assert.Equal(events, (await served.Ask($"/api/events?issue={issue}")).GetProperty("total").GetInt32());
        Assert.Equal(served.Store.Statements.List().Count(s => stories.Contains(s.Story)), (await served.Ask($"/api/statements?issue={issue}")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_story_brings_its_whole_record()
    {
        var story = await served.Ask("/api/story?id=made-7");
        var text = served.Store.Story("made-7")!.Text;
        Assert.Equal(text, story.GetProperty("record").GetProperty("text").GetString());
        Assert.NotEmpty(story.GetProperty("record").GetProperty("events").EnumerateArray());
        Assert.Equal("k1", story.GetProperty("knowledge").GetString());
    }

    [Fact]
    public async Task An_actor_brings_its_counts()
    {
        var id = served.Store.Actors.List(1).Single().Actor;
        var actor = await served.Ask($"/api/actor?id={id}");
        Assert.Equal(served.Store.Events.Where(new() { Actor = id }).Count(), actor.GetProperty("actor").GetProperty("events").GetInt64());
        Assert.Equal(served.Store.Statements.Where(new() { Actor = id }).Count(), actor.GetProperty("statements").GetInt64());
        Assert.NotEmpty(actor.GetProperty("with").EnumerateArray());
        foreach (var other in actor.GetProperty("with").EnumerateArray())
            Assert.Equal(other.GetProperty("count").GetInt64(), (await served.Ask($"/api/events?pair={id},{other.GetProperty("key").GetString()}&limit=1")).GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task A_happening_brings_its_reports()
    {
        var happening = served.Store.Happenings.List().First(h => h.Reports > 1);
        Assert.Equal(happening.Reports, (await served.Ask($"/api/happening?id={happening.Id}")).GetArrayLength());
        foreach (var one in served.Store.Happenings.List(20).Append(happening))
            Assert.Equal(one.Independent, (await served.Ask($"/api/happening?id={one.Id}&independent=true")).GetArrayLength());
    }

    [Fact]
    public async Task Csv_has_the_columns_of_the_command_line_and_all_rows()
    {
        AssertBegins(ItemColumns.Events.Select(c => c.Name), CsvSheet<EventRow>.Columns);
        AssertBegins(ItemColumns.Statements.Select(c => c.Name), CsvSheet<StatementRow>.Columns);
        AssertBegins(ItemColumns.Relations.Select(c => c.Name), CsvSheet<RelationRow>.Columns);
        AssertBegins(ItemColumns.Actors.Select(c => c.Name), CsvSheet<ActorRow>.Columns);
        AssertBegins(ItemColumns.Stories.Select(c => c.Name), CsvSheet<StoryRow>.Columns);
        AssertBegins(ItemColumns.Happenings.Select(c => c.Name), CsvSheet<HappeningRow>.Columns);
        var csv = await served.Client.GetStringAsync("/api/events.csv?type=ASSAULT");
        Assert.Equal(served.Store.Events.Where(new() { Type = "ASSAULT" }).Count() + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("/api/timeline.csv", "key,verbal_cooperation")]
    [InlineData("/api/network.csv", "source,target,cooperation,conflict")]
    [InlineData("/api/places.csv", "place,country,latitude")]
    [InlineData("/api/matrix.csv", "story,position,day")]
    [InlineData("/api/events/counts.csv?by=month", "key,count,name")]
    public async Task Every_table_of_the_situation_has_a_csv(string path, string head)
    {
        var lines = (await served.Client.GetStringAsync(path)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(head, lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 2);
    }

    [Fact]
    public async Task OpenApi_tells_of_every_address_and_parameter()
    {
        var api = await served.Ask("/openapi/v1.json");
        var paths = api.GetProperty("paths").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        foreach (var kind in (string[])["events", "statements", "positions", "relations", "actors", "stories", "happenings"])
            foreach (var form in (string[])["", ".csv", "/counts", "/counts.csv"]) Assert.Contains($"/api/{kind}{form}", paths.Keys);
        var known = paths["/api/events"].GetProperty("get").GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToList();
        Assert.Contains("quad", known);
        foreach (var name in known) Assert.DoesNotContain("there is no parameter", await (await served.Client.GetAsync($"/api/events?{name}=1")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var schema in api.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(s => s.Name.EndsWith("Row", StringComparison.Ordinal)))
            foreach (var member in schema.Value.GetProperty("properties").EnumerateObject()) Assert.True(member.Value.TryGetProperty("description", out _) || member.Value.TryGetProperty("$ref", out _), $"{schema.Name}.{member.Name} is not described");
    }

    private static void AssertBegins(IEnumerable<string> expected, IReadOnlyList<string> columns)
    {
        var names = expected.ToList();
        Assert.Equal(names, columns.Take(names.Count));
    }
}
