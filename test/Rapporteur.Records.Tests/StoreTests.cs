using System.Text;
using System.Text.Json;
using Rapporteur.Bench;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>What holds for a store in either database.</summary>
public abstract class StoreTests : IDisposable
{
    private static readonly RecordMaker Maker = new();

    private protected abstract TestStore Place { get; }

    [Fact]
    public void A_record_comes_back_as_it_was()
    {
        using var store = Place.Open();
        foreach (var number in Enumerable.Range(0, 6))
        {
            var record = Maker.Make(number);
            Assert.Equal(AddOutcome.Added, store.Add(record, TestStore.Reading).Outcome);
            AssertSame(JsonOf(record), JsonOf(store, record.Story.Id));
        }
    }

    [Fact]
    public void All_that_a_reading_says_comes_back_and_can_be_asked_for()
    {
        using var store = Place.Open();
        var record = FullRecord.Make();
        store.Add(record, TestStore.Reading);
        AssertSame(JsonOf(record), JsonOf(store, record.Story.Id));
        AssertSame(JsonOf(record), JsonOf(store.RecordOf(store.Story(record.Story.Id)!)));

        var item = Assert.Single(store.Events.List(), static e => e.Item == "e1");
        Assert.Equal(("2015-05-03", "2015-05-07", "military;election"), (item.Date, item.DateEnd, item.Contexts));
        var own = Assert.Single(store.Events.List(), static e => e.Item == "e2");
        Assert.Equal(("", "", "dam-building", "water"), (own.Cameo, own.Root, own.Type, own.Ontology));
        Assert.Equal("e2", Assert.Single(store.Events.Where(new() { Type = Criteria.NoType }).List()).Item);
        Assert.Equal("e2", Assert.Single(store.Events.Where(new() { Type = Criteria.NoType, Actor = "arland" }).List()).Item);
        Assert.Equal("e1", Assert.Single(store.Events.Where(new() { Place = Criteria.AnyPlace }).List()).Item);
        Assert.Equal([("s1", null), ("s2", "s1"), ("s3", "s2"), ("s4", "s1"), ("s5", null)], store.Statements.List().OrderBy(static s => s.Id).Select(static s => (s.Item, s.OuterItem)));
        Assert.Equal(2, store.Statements.Where(new() { Actor = "arland" }).Count());
        var position = Assert.Single(store.Positions.List());
        Assert.Equal(("dams", "water"), (position.IssueId, position.Domain));
        Assert.Contains("verbs/10.tsv:7", Assert.Single(store.Relations.List()).Json, StringComparison.Ordinal);

        Assert.Equal("killed 75+", item.Casualties);
        foreach (var context in (string[])["military", "election"]) Assert.Equal([item.Id], store.Events.Where(new() { Context = context, Actor = "arland" }).List().Select(static e => e.Id));
        Assert.Equal(0, store.Events.Where(new() { Context = "elect" }).Count());
        Assert.Contains(item.Id, store.Events.Where(new() { Happening = item.Happening }).List().Select(static e => e.Id));
        Assert.Equal(0, store.Events.Where(new() { Happening = item.Happening + 1 }).Count());
        var group = Assert.Single(store.Groups.Where(new() { Status = "proposed", Story = "full" }).List());
        Assert.Equal(("river council", "Arland; Corland"), (group.Name, group.MembersOrCodes));
        Assert.Equal("BEL; Arland", (group with { Members = "; Arland", Json = """{"members": [{"code": "BEL"}, {"actor": "arland", "code": "ARL"}]}""" }).MembersOrCodes);
        Assert.Equal(0, store.Groups.Where(new() { Status = "existing" }).Count());
    }

    [Fact]
    public void Fields_that_have_no_column_are_kept()
    {
        const string Json = """
            {"id": "x", "title": null, "text": "A met B.", "sentences": [{"start": 0, "end": 8}], "actors": [{"id": "a", "name": "A", "kind": "country", "flag": "green"}],
             "mentions": [{"start": 0, "end": 1, "text": "A", "type": "organisation", "actor": "a", "form": "name", "weight": 3}],
             "events": [{"id": "e1", "cameo": "040", "quad": 1, "goldstein": 1, "sources": [{"actor": "a"}], "targets": [], "status": "actual", "negated": false, "contexts": ["election"],
               "casualties": [{"kind": "killed", "count": 3}], "trigger": {"start": 2, "end": 5}, "sentence": 0, "confidence": 0.5}],
             "positions": [], "unplaced": [], "verdict": {"deep": [1, null]}}
            """;
        using var store = Place.Open();
        TestStore.AddJson(store, Json);
        using var back = JsonDocument.Parse(JsonOf(store, "x"));
        using var given = JsonDocument.Parse(Json);
        foreach (var member in given.RootElement.EnumerateObject()) Assert.True(JsonElement.DeepEquals(member.Value, back.RootElement.GetProperty(member.Name)), member.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("a \ud800 b \0 c \udc00\ud800")]
    [InlineData("'; DROP TABLE stories; --")]
    [InlineData("\ud83d\ude00 \u0301 \u202e \uffff")]
    public void Any_text_is_kept_at_its_length(string text)
    {
        using var store = Place.Open();
        var story = new Story { Id = "odd " + text, Text = text, Title = text, Url = text, Publisher = text };
        Assert.Equal(AddOutcome.Added, store.Add(new Record { Story = story, Sentences = text.Length > 0 ? [new(0, text.Length)] : [] }, TestStore.Reading).Outcome);
        var kept = Assert.Single(store.Stories.List());
        Assert.Equal(text.Length, kept.Text.Length);
        Assert.Equal(AddOutcome.Already, store.Add(new Record { Story = story }, TestStore.Reading).Outcome);
    }

    [Fact]
    public async Task A_story_is_written_once()
    {
        using var store = Place.Open();
        var record = Maker.Make(1);
        store.Add(record, TestStore.Reading);
        var again = store.Add(record, TestStore.Reading);
        Assert.Equal(AddOutcome.Already, again.Outcome);
        Assert.Equal(record.Events.Count, store.Events.Count());
        Assert.Equal(AddOutcome.Already, (await store.AddUnreadAsync(record.Story))!.Outcome);
    }

    [Fact]
    public void Another_text_under_the_same_id_needs_leave_to_replace()
    {
        using var store = Place.Open();
        var first = Maker.Make(1);
        var second = Maker.Make(2) with { Story = Maker.Make(2).Story with { Id = first.Story.Id } };
        store.Add(first, TestStore.Reading);
        store.Add(Maker.Make(3), TestStore.Reading);
        Assert.Equal(AddOutcome.OtherText, store.Add(second, TestStore.Reading).Outcome);
        AssertSame(JsonOf(first), JsonOf(store, first.Story.Id));
        Assert.Equal(AddOutcome.Replaced, store.Add(second, TestStore.Reading, mayReplace: true).Outcome);
        AssertSame(JsonOf(second), JsonOf(store, first.Story.Id));
        AssertLikeNew(store, [Maker.Make(3), second]);
    }

    [Fact]
    public async Task A_new_reading_takes_the_place_of_the_old()
    {
        using var store = Place.Open();
        foreach (var n in (int[])[1, 2, 3]) store.Add(Maker.Make(n), TestStore.Reading);
        var newer = new ReadingVersion("test", "m2", "k1");
        Assert.Equal(3, store.NotReadBy(newer).Count);
        var fresh = Maker.Make(2) with { Events = [.. Maker.Make(2).Events.Take(3)] };
        await store.RereadAsync(store.Story("made-2")!, fresh, newer);
        AssertSame(JsonOf(fresh), JsonOf(store, "made-2"));
        Assert.Equal(newer, store.ReadingOf(store.Story("made-2")!));
        Assert.Equal(["made-1", "made-3"], store.NotReadBy(newer));
        AssertLikeNew(store, [Maker.Make(1), fresh, Maker.Make(3)]);
    }

    [Fact]
    public async Task Questions_are_answered_while_stories_are_written()
    {
        await using var store = Place.Open();
        store.Add(Maker.Make(0), TestStore.Reading);
        var writing = Task.Run(async () =>
        {
            for (var n = 1; n < 60; n++) await store.AddAsync(Maker.Make(n), TestStore.Reading);
        });
        var counts = new List<long>();
        do
        {
            // Never half a story: each has sixteen events.
            counts.Add(store.Events.Count());
            Assert.Equal(0, counts[^1] % 16);
            Assert.InRange(store.Stories.Where(new() { Text = "de OR \"made up\"" }).Count() + store.Stories.Where(new() { Text = "met" }).Count(), 0, 60);
        }
        while (!writing.IsCompleted);
        await writing;
        Assert.Equal(counts.Order(), counts);
        Assert.Equal(60 * 16 - 16, store.Events.Count() - 16);
    }

    [Fact]
    public async Task Two_writers_take_turns()
    {
        await using var one = Place.Open();
        await using var other = Place.Open();
        await Task.WhenAll(
            Task.Run(async () => { for (var n = 0; n < 40; n++) await one.AddAsync(Maker.Make(n), TestStore.Reading); }),
            Task.Run(async () => { for (var n = 20; n < 60; n++) await other.AddAsync(Maker.Make(n), TestStore.Reading); }));
        Assert.Equal(60, one.Stories.Count());
        Assert.Equal(60 * 16, other.Events.Count());
    }

    /// <summary>Counts, lists and happenings are those of a store that never had anything else.</summary>
    private static void AssertLikeNew(RecordStore store, IReadOnlyList<Record> records)
    {
        using var place = TestStore.Sqlite();
        using var fresh = place.Open();
        foreach (var record in records) fresh.Add(record, TestStore.Reading);
        Assert.Equal(fresh.Actors.List().Select(a => (a.Actor, a.Stories, a.Events)).Order(), store.Actors.List().Select(a => (a.Actor, a.Stories, a.Events)).Order());
        Assert.Equal(fresh.Events.CountBy("pair"), store.Events.CountBy("pair"));
        Assert.Equal(fresh.Events.CountBy("month"), store.Events.CountBy("month"));
        Assert.Equal(fresh.Statements.Count(), store.Statements.Count());
        Assert.Equal(fresh.Happenings.List().Select(h => (h.Day, h.Cameo, h.Sources, h.Reports)).Order(), store.Happenings.List().Select(h => (h.Day, h.Cameo, h.Sources, h.Reports)).Order());
        var words = records[0].Story.Text.Split(' ')[5];
        Assert.Equal(fresh.Stories.Where(new() { Text = words }).Count(), store.Stories.Where(new() { Text = words }).Count());
    }

    private static void AssertSame(string expected, string actual)
    {
        using var one = JsonDocument.Parse(expected);
        using var other = JsonDocument.Parse(actual);
        if (!JsonElement.DeepEquals(one.RootElement, other.RootElement)) Assert.Equal(expected, actual);
    }

    private static string JsonOf(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string JsonOf(RecordStore store, string id)
    {
        using var stream = new MemoryStream();
        store.WriteRecord(store.Story(id)!, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }
}
