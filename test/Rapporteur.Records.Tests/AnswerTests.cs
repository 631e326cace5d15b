using LinqToDB.Data;
using Rapporteur.Bench;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>Each question has the answer that looking at every event gives.</summary>
public abstract class AnswerTests : IDisposable
{
    private const int Stories = 60;

    private static readonly RecordMaker Maker = new();
    private static readonly List<Record> Records = [.. Enumerable.Range(0, Stories).Select(n => Maker.Make(n))];
    private static readonly Random Chance = new(7);

    private protected abstract TestStore Place { get; }

    private static IEnumerable<(Record Record, Event Event)> All => from r in Records from e in r.Events select (r, e);

    [Fact]
    public void Lists_and_counts_are_those_of_brute_force()
    {
        using var store = Filled();
        var isRich = 0;
        for (var round = 0; round < 80; round++)
        {
            var asked = Draw();
            var expected = All.Where(x => Holds(asked, x.Record, x.Event)).ToList();
            if (expected.Count > 0) isRich++;
            var query = store.Events.Where(asked);
            Assert.True(expected.Count == query.Count(), $"{asked}: {expected.Count} by brute force, {query.Count()} found");
            var listed = query.List().ToList();
            Assert.Equal(expected.Select(x => Key(x.Record, x.Event)).Order(StringComparer.Ordinal), Keys(store, listed).Order(StringComparer.Ordinal));
            Assert.Equal(listed.OrderByDescending(e => e.Day, StringComparer.Ordinal).ThenByDescending(e => e.Id).Select(e => e.Id), listed.Select(e => e.Id));
            Assert.Equal(listed.Take(5).Select(e => e.Id), query.List(5).Select(e => e.Id));
            Assert.Equal(Tallies(expected.Select(x => Day(x.Record, x.Event)[..7])), query.CountBy("month").Select(t => (t.Key, t.Count)).Order());
            Assert.Equal(Tallies(expected.Select(x => x.Event.Cameo)), query.CountBy("code").Select(t => (t.Key, t.Count)).Order());
            Assert.Equal(Tallies(expected.Select(x => x.Event.Plover!)), query.CountBy("type").Select(t => (t.Key, t.Count)).Order());
            Assert.Equal(Tallies(expected.SelectMany(x => Parties(x.Event).Distinct())), query.CountBy("actor").Select(t => (t.Key, t.Count)).Order());
            Assert.Equal(
                Tallies(expected.Select(x => $"{Country(x.Record, x.Event.Sources[0])} > {Country(x.Record, x.Event.Targets[0])}")), query.CountBy("pair").Select(t => (t.Key, t.Count)).Order());
        }

        Assert.True(isRich > 30, "the questions drawn find too little to prove anything");
    }

    [Fact]
    public void Every_facet_counts_every_event_once_or_says_so()
    {
        using var store = Filled();
        var total = store.Events.Count();
        foreach (var facet in (string[])["month", "year", "day", "type", "code", "root", "quad", "status", "pair", "source", "target", "place", "place-country", "story"])
            Assert.Equal(total, store.Events.CountBy(facet).Sum(t => t.Count));
        Assert.Throws<ArgumentException>(() => store.Events.CountBy("colour"));
    }

    [Fact]
    public void The_busiest_actors_come_first()
    {
        using var store = Filled();
        var expected = All.SelectMany(x => Parties(x.Event).Distinct()).GroupBy(a => a).Select(g => (Actor: g.Key, Events: g.Count()))
            .OrderByDescending(a => a.Events).ThenByDescending(a => a.Actor, StringComparer.Ordinal).Take(10);
        Assert.Equal(expected, store.Actors.List(10).Select(a => (a.Actor, a.Events)));
        var from = new DateOnly(1995, 1, 5);
        var since = All.Where(x => string.CompareOrdinal(Day(x.Record, x.Event), "1995-01-05") >= 0).SelectMany(x => Parties(x.Event).Distinct()).GroupBy(a => a).ToDictionary(g => g.Key, g => g.Count());
        Assert.All(store.Actors.Where(new() { From = from }).List(20), a => Assert.Equal(since[a.Actor], a.Events));
    }

    [Fact]
    public void Words_find_stories()
    {
        using var store = Filled();
        foreach (var record in Records.Take(10))
        {
            var all = record.Story.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var at = Enumerable.Range(20, 60).First(i => all[i..(i + 3)].All(w => w.All(char.IsLetter)) && all[i] != all[i + 1]);
            var words = all[at..(at + 3)];
            var expected = Records.Where(r => words.All(w => Has(r, w))).Select(r => r.Story.Id).Order(StringComparer.Ordinal);
            Assert.Equal(expected, store.Stories.Where(new() { Text = string.Join(' ', words) }).List().Select(s => s.StoryId).Order(StringComparer.Ordinal));
            Assert.Contains(record.Story.Id, store.Stories.Where(new() { Text = $"\"{words[0]} {words[1]}\"" }).List().Select(s => s.StoryId));
            Assert.DoesNotContain(record.Story.Id, store.Stories.Where(new() { Text = $"\"{words[1]} {words[0]} {words[2]}\"" }).List().Select(s => s.StoryId));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("AND OR NOT (")]
    [InlineData("text: * ^ -den")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\ud83d\ude00")]
    public void Odd_words_are_no_commands(string words)
    {
        using var store = Filled();
        Assert.InRange(store.Stories.Where(new() { Text = words }).Count(), 0, Stories);
        Assert.InRange(store.Events.Where(new() { Actor = words, Place = words, Story = words }).Count(), 0, 0);
    }

    [Fact]
    public void Statements_relations_and_positions_are_found_by_who_and_when()
    {
        using var store = Filled();
        var speaker = Records.SelectMany(r => r.Statements).GroupBy(s => s.Speaker!.ActorId).MaxBy(g => g.Count())!;
        Assert.Equal(speaker.Count(), store.Statements.Where(new() { Actor = speaker.Key }).Count());
        var day = Records[20].Story.Published!.Value;
        Assert.Equal(Records.Where(r => r.Story.Published == day).Sum(r => r.Statements.Count), store.Statements.Where(new() { From = day, Until = day }).Count());
        var relation = Records[3].Relations[0];
        var ends = Records.SelectMany(r => r.Relations).Count(r => r.From.ActorId == relation.From.ActorId && r.To.ActorId == relation.To.ActorId);
        Assert.Equal(ends, store.Relations.Where(new() { Source = relation.From.ActorId, Target = relation.To.ActorId }).Count());
        Assert.Equal(Records.SelectMany(r => r.Relations).Count(r => r.From.ActorId == relation.From.ActorId || r.To.ActorId == relation.From.ActorId), store.Relations.Where(new() { Actor = relation.From.ActorId }).Count());
        Assert.Equal(Tallies(Records.SelectMany(r => r.Positions).Select(p => p.Issue)), store.Positions.CountBy("issue").Select(t => (t.Key, t.Count)).Order());
    }

    [Fact]
    public void Several_actors_are_asked_for_at_once()
    {
        using var store = Filled();
        var busy = store.Actors.List(12).ToList();
        string[] ids = [.. busy.Take(4).Select(a => a.Actor)];
        Assert.Equal(Records.SelectMany(r => r.Statements).Count(s => ids.Contains(s.Speaker?.ActorId)), store.Statements.Where(new() { Among = ids }).Count());
        Assert.Equal(Records.SelectMany(r => r.Positions).Count(p => ids.Contains(p.Holder.ActorId)), store.Positions.Where(new() { Among = ids }).Count());
        string[] tied = [.. Records.SelectMany(r => r.Relations).Take(5).SelectMany(r => new[] { r.From.ActorId!, r.To.ActorId! }).Distinct()];
        var relations = Records.SelectMany(r => r.Relations).Count(r => tied.Contains(r.From.ActorId) && tied.Contains(r.To.ActorId) && r.From.ActorId != r.To.ActorId);
        Assert.InRange(relations, 5, int.MaxValue);
        Assert.Equal(relations, store.Relations.Where(new() { Among = tied }).Count());
        Assert.Equal(store.Events.Where(new() { Pair = (ids[0], ids[1]) }).Count(), store.Events.Where(new() { Among = ids[..2] }).Count());
        // A dozen of all kinds, with codes that each need a look of their own.
        string[] mixed = [.. busy.Select((a, i) => i % 3 == 0 ? a.Code ?? a.Actor : i % 3 == 1 ? a.Country ?? a.Actor : a.Actor)];
        Assert.InRange(store.Events.Where(new() { Among = mixed }).List().Count(), 1, int.MaxValue);
        Assert.InRange(store.Events.Where(new() { Among = [.. busy.Select(a => a.Code ?? a.Actor)] }).CountBy("month").Sum(m => m.Count), 1, int.MaxValue);
        Assert.InRange(store.Happenings.Where(new() { Among = mixed }).Count(), 1, int.MaxValue);
        Assert.Throws<ArgumentException>(() => new Criteria { Among = ids[..1] });
    }

    [Fact]
    public async Task A_question_that_nobody_waits_for_is_broken_off()
    {
        const string Endless = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT 1 FROM numbers) SELECT max(n) FROM numbers";
        using var store = Place.Open();
        using var cut = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var endless = Task.Run(() => store.StoppedBy(cut.Token).Ask(db =>
        {
            started.SetResult();
            return db.Execute<int>(Endless);
        }));
        await started.Task;
        await Task.Delay(300);
        Assert.False(endless.IsCompleted);
        await cut.CancelAsync();
        // The database has ended it: without that it would take all time.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => endless.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Throws<OperationCanceledException>(() => store.StoppedBy(cut.Token).Stories.Count());
        // The connection serves other questions again.
        using var other = new CancellationTokenSource();
        for (var i = 0; i < 3; i++) Assert.Equal(100_000, store.StoppedBy(other.Token).Ask(db => db.Execute<long>("WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000) SELECT count(*) FROM numbers")));
        Assert.Equal(0, store.Stories.Count());
    }

    [Fact]
    public void An_actor_is_found_by_id_name_code_and_country()
    {
        using var store = Filled();
        var actor = store.Actors.Where(new() { Role = "GOV" }).List(1).Single();
        Assert.Equal(store.Events.Where(new() { Actor = actor.Actor }).Count(), store.Events.Where(new() { Actor = actor.Name.ToUpperInvariant() + " " }).Count());
        var byCode = store.Events.Where(new() { Actor = actor.Code }).Count();
        Assert.InRange(byCode, 1, store.Events.Where(new() { Actor = actor.Country }).Count());
        Assert.Equal(All.Count(x => Parties(x.Event).Any(p => CodeOf(x.Record, p)?.StartsWith(actor.Code!, StringComparison.Ordinal) == true)), byCode);
    }

    private protected RecordStore Filled()
    {
        var store = Place.Open();
        foreach (var record in Records) store.Add(record, TestStore.Reading);
        return store;
    }

    private static Criteria Draw()
    {
        var (record, item) = All.ElementAt(Chance.Next(Records.Count * 16));
        bool Maybe() => Chance.Next(4) == 0;
        string Some() => All.ElementAt(Chance.Next(Records.Count * 16)).Event.Sources[0].ActorId!;
        var day = DateOnly.ParseExact(Day(record, item), "yyyy-MM-dd", null);
        var asked = new Criteria
        {
            Code = Maybe() ? item.Cameo[..2] : null,
            Type = Maybe() ? item.Plover : null,
            From = Maybe() ? day.AddDays(-2) : null,
            Until = Maybe() ? day.AddDays(3) : null,
            Status = Maybe() ? JsonNames.Of(item.Status) : null,
            Place = Maybe() ? Chance.Next(2) == 0 ? item.Place?.Name : item.Place?.Country : null,
            Publisher = Maybe() ? record.Story.Publisher : null,
            Country = Maybe() ? Country(record, item.Targets[0]) : null,
            Role = Maybe() ? record.Actors.First(a => a.Id == item.Sources[0].ActorId).Role : null,
        };
        return Chance.Next(7) switch
        {
            0 => asked with { Source = item.Sources[0].ActorId, Target = Country(record, item.Targets[0]) },
            1 => asked with { Pair = (Country(record, item.Targets[0])!, Country(record, item.Sources[0])!) },
            2 => asked with { Actor = Country(record, item.Targets[0]) },
            3 => asked with { Source = Country(record, item.Sources[0]) },
            4 => asked with { Among = [item.Sources[0].ActorId!, item.Targets[0].ActorId!, Some(), Some(), Some()] },
            5 => asked with { Among = [Country(record, item.Sources[0])!, item.Targets[0].ActorId!, Country(record, item.Targets[0])!, Some()], Source = Maybe() ? item.Sources[0].ActorId : null, Target = Maybe() ? Country(record, item.Targets[0]) : null },
            _ => asked,
        };
    }

    private static bool Holds(Criteria asked, Record record, Event e)
    {
        string source = e.Sources[0].ActorId!, target = e.Targets[0].ActorId!;
        string? from = Country(record, e.Sources[0]), to = Country(record, e.Targets[0]);
        bool Is(string? who, string actor, string? country) => who is null || who == actor || who == country;
        var day = Day(record, e);
        return (asked.Code is null || e.Cameo.StartsWith(asked.Code, StringComparison.Ordinal)) && (asked.Type is null || e.Plover == asked.Type)
            && (asked.From is null || string.CompareOrdinal(day, asked.From.Value.ToString("yyyy-MM-dd", null)) >= 0) && (asked.Until is null || string.CompareOrdinal(day, asked.Until.Value.ToString("yyyy-MM-dd", null)) <= 0)
            && (asked.Status is null || JsonNames.Of(e.Status) == asked.Status) && (asked.Place is null || e.Place?.Name == asked.Place || e.Place?.Country == asked.Place)
            && (asked.Publisher is null || record.Story.Publisher == asked.Publisher) && ((asked.Country is null && asked.Role is null)
                || record.Actors.Any(a => (a.Id == source || a.Id == target) && (asked.Role is null || a.Role == asked.Role) && (asked.Country is null || a.Country == asked.Country)))
            && Is(asked.Source, source, from) && Is(asked.Target, target, to) && (asked.Actor is null || Is(asked.Actor, source, from) || Is(asked.Actor, target, to))
            && (asked.Among is null || Different(asked.Among).Any(p => Is(p.One, source, from) && Is(p.Other, target, to)))
            && (asked.Pair is not var (one, other) || (Is(one, source, from) && Is(other, target, to)) || (Is(other, source, from) && Is(one, target, to)));
    }

    /// <summary>Each with each other. Somebody and their own country are two; of one kind nobody acts upon themselves.</summary>
    private static IEnumerable<(string One, string Other)> Different(IReadOnlyList<string> several) => from one in several from other in several where one != other select (one, other);

    private static bool Has(Record record, string word) => record.Story.Text.Split((char[])[' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Parties(Event e) => [e.Sources[0].ActorId!, e.Targets[0].ActorId!];

    private static string? Country(Record record, ActorReference reference) => record.Actors.First(a => a.Id == reference.ActorId).Country;

    private static string? CodeOf(Record record, string actor) => record.Actors.First(a => a.Id == actor).Code;

    private static string Day(Record record, Event e) => e.Date ?? record.Story.Published!.Value.ToString("yyyy-MM-dd", null);

    private static string Key(Record record, Event e) => $"{record.Story.Id}/{e.Id}";

    private static IEnumerable<string> Keys(RecordStore store, List<StoredEvent> events)
    {
        var evidence = store.EvidenceOf(events);
        return events.Select(e => $"{evidence[e.Id].StoryId}/{e.Item}");
    }

    private static IEnumerable<(string, long)> Tallies(IEnumerable<string> keys) => keys.GroupBy(k => k).Select(g => (g.Key, g.LongCount())).Order();

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }
}
