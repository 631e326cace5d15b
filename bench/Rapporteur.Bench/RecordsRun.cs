using System.Diagnostics;
using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Bench;

/// <summary>Fills a store and asks it. Records are made, not read, and before the clock runs.</summary>
internal static class RecordsRun
{
    private const int EventsPerStory = 16;
    private const int Batch = 2000;
    private const int Rounds = 5;

    private static readonly ReadingVersion Reading = new("bench", "made", "made");

    /// <summary>Adds stories until the store has so many events; goes on where it stopped.</summary>
    public static int Import(string record, int events)
    {
        using var store = RecordStore.Open(record);
        var maker = new RecordMaker();
        var done = (int)store.Stories.Count();
        var total = (events + EventsPerStory - 1) / EventsPerStory;
        var clock = new Stopwatch();
        var before = Environment.CpuUsage.TotalTime;
        var making = TimeSpan.Zero;
        for (var first = done; first < total; first += Batch)
        {
            var start = Environment.CpuUsage.TotalTime;
            var batch = Enumerable.Range(first, Math.Min(Batch, total - first)).Select(n => maker.Make(n)).ToList();
            making += Environment.CpuUsage.TotalTime - start;
            clock.Start();
            Task.WaitAll([.. batch.Select(r => store.AddAsync(r, Reading))]);
            clock.Stop();
        }

        var spent = Environment.CpuUsage.TotalTime - before - making;
        Print($"{total - done:N0} stories, {(total - done) * EventsPerStory:N0} events: {(total - done) / clock.Elapsed.TotalSeconds:N0} stories a second by the clock, {spent.TotalMilliseconds / Math.Max(1, total - done):N2} ms of processor time each");
        clock.Restart();
        store.Optimize();
        Print($"statistics: {clock.Elapsed.TotalSeconds:N1} s");
        return 0;
    }

    /// <summary>Asks what people ask, and prints the median and the longest of a few rounds.</summary>
    public static int Ask(string record)
    {
        using var store = RecordStore.Open(record, mayMake: false);
        var country = store.Events.CountBy("country", 40);
        var (often, seldom) = (country[0].Key, country[^1].Key);
        var actor = store.Actors.List(1).Single();
        var word = store.Stories.List(1).Single().Text.Split(' ')[^3];
        Print($"{store.Stories.Count():N0} stories, {store.Events.Count():N0} events, {store.Happenings.Count():N0} happenings");
        Time("events, newest", () => store.Events.List(50).Count());
        Time($"events of {often}", () => store.Events.Where(new() { Country = often }).List(50).Count());
        Time($"events of {seldom}", () => store.Events.Where(new() { Country = seldom }).List(50).Count());
        Time("events of the busiest actor", () => store.Events.Where(new() { Actor = actor.Actor }).List(50).Count());
        Time($"events between {often} and {seldom}", () => store.Events.Where(new() { Pair = (often, seldom) }).List(50).Count());
        Time("events by type, place, status, days", () => store.Events.Where(new() { Type = "ASSAULT", Place = "ABC", Status = "actual", From = new(2001, 1, 1), Until = new(2005, 12, 31) }).List(50).Count());
        Time($"events of {often}, role, code", () => store.Events.Where(new() { Country = often, Role = "MIL", Code = "19" }).List(50).Count());
        Time($"events with '{word}'", () => store.Events.Where(new() { Text = word }).List(50).Count());
        Time("events of planned status", () => store.Events.Where(new() { Status = "planned" }).List(50).Count());
        Time("count of a pair by month", () => store.Events.Where(new() { Pair = (often, country[1].Key) }).CountBy("month").Count);
        Time("count of all by month", () => store.Events.CountBy("month").Count);
        Time("count of all by type", () => store.Events.CountBy("type").Count);
        Time("count of all by pair, top 20", () => store.Events.CountBy("pair", 20).Count);
        Time($"count of {often} by type", () => store.Events.Where(new() { Country = often }).CountBy("type").Count);
        Time("top actors", () => store.Actors.List(20).Count());
        Time($"top actors of {often}", () => store.Actors.Where(new() { Country = often }).List(20).Count());
        Time("top actors of five years", () => store.Actors.Where(new() { From = new(2001, 1, 1), Until = new(2005, 12, 31) }).List(20).Count());
        Time("top actors of all years", () => store.Actors.Where(new() { From = new(1990, 1, 1) }).List(20).Count());
        Time("top actors of a type", () => store.Events.Where(new() { Type = "ASSAULT" }).CountBy("actor", 20).Count);
        Time($"text: stories with '{word}'", () => store.Stories.Where(new() { Text = word }).List(50).Count());
        Time("text: stories with a common word", () => store.Stories.Where(new() { Text = "baden" }).List(50).Count());
        Time("text: two words", () => store.Stories.Where(new() { Text = $"{word} met" }).List(50).Count());
        Time($"statements of {often}", () => store.Statements.Where(new() { Country = often }).List(50).Count());
        Time("relations of a type", () => store.Relations.Where(new() { Type = "ally" }).List(50).Count());
        Time("positions by issue", () => store.Positions.CountBy("issue").Count);
        Time("stories, newest", () => store.Stories.List(50).Count());
        Time("happenings by several reports", () => store.Happenings.Where(new() { Independent = 2 }).List(50).Count());
        return 0;
    }

    private static void Time(string question, Func<int> ask)
    {
        var times = new List<double>();
        var lines = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            lines = ask();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var first = times[0];
        times.Sort();
        Print($"{question,-44} {times[Rounds / 2],8:N1} ms   first {first,8:N1} ms   {lines,7:N0} lines");
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
