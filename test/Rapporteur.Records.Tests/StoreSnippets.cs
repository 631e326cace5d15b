using Rapporteur.Language;

namespace Rapporteur.Records.Tests;

/// <summary>The snippets of docs/store.md: compiled here, run by <see cref="SnippetTests"/>, and held equal to the text there.</summary>
internal static class StoreSnippets
{
    public static void Fill(string models, string knowledge, string path, Story story)
    {
        // <fill>
        var reader = new Reader(EnglishPipeline.Load(models), knowledge);
        using var store = RecordStore.Open(path);
        var result = store.Add(reader.Read(story), new ReadingVersion("my program 1.0", "shipped models", "shipped knowledge"));
        Console.WriteLine($"{result.StoryId}: {result.Outcome}, {result.Events} events");
        // </fill>
    }

    public static void Ask(string path)
    {
        // <ask>
        using var store = RecordStore.Open(path);
        var meetings = store.Events.Where(new() { Pair = ("USA", "RUS"), Type = "CONSULT", From = new(2018, 1, 1) });
        foreach (var meeting in meetings.List(20))
            Console.WriteLine($"{meeting.Day}  {meeting.Sources}  {meeting.Cameo}  {meeting.Targets}  {meeting.Place}");
        foreach (var (month, count) in meetings.CountBy("month"))
            Console.WriteLine($"{month}  {count}");
        // </ask>
    }

    public static void Prove(string path)
    {
        // <prove>
        using var store = RecordStore.Open(path);
        var events = store.Events.Where(new() { Actor = "vladimir-putin", Status = "actual" }).List(10).ToList();
        var evidence = store.EvidenceOf(events);
        foreach (var item in events)
            Console.WriteLine($"{item.Cameo} “{item.Words}” in {evidence[item.Id].StoryId}: {evidence[item.Id].Sentence}");
        // </prove>
    }

    public static void Happenings(string path)
    {
        // <happenings>
        using var store = RecordStore.Open(path);
        foreach (var happening in store.Happenings.Where(new() { Independent = 2 }).List())
        {
            Console.WriteLine($"{happening.Day} {happening.Sources} {happening.Plover} {happening.Targets}: {happening.Independent} independent reports {happening.Disagreement}");
            foreach (var report in store.ReportsOf(happening)) Console.WriteLine($"  {report.Json}");
        }
        // </happenings>
    }
}
