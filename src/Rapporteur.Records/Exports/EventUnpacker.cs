using System.Text.Json;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records.Exports;

/// <summary>Makes events ready for export: what has no column is read from their JSON.</summary>
internal static class EventUnpacker
{
    public static ExportedEvent Of(StoredEvent item, StoryCast cast, string sentence)
    {
        using var json = JsonDocument.Parse(item.Json);
        var root = json.RootElement;
        return new ExportedEvent
        {
            Item = item,
            Cast = cast,
            Sentence = sentence,
            Sources = Actors(root, "sources", cast),
            Targets = Actors(root, "targets", cast),
            Tellings = Tellings(root, item),
            Victims = root.List("casualties").Where(static c => c.Text("kind") is not null)
                .GroupBy(static c => c.Text("kind")!).ToDictionary(static g => g.Key, static g => g.Sum(static c => (long)(c.Double("minimum") ?? 0))),
        };
    }

    private static List<ExportedActor> Actors(JsonElement root, string list, StoryCast cast) => [.. root.List(list).Select(r => Actor(r, cast)).Where(static a => a.Id.Length > 0)];

    private static ExportedActor Actor(JsonElement reference, StoryCast cast)
    {
        var id = reference.Clean("actor");
        var actor = id is null ? null : cast.Actors.GetValueOrDefault(id);
        var (start, words) = Words(reference, cast.Story.Text);
        return new ExportedActor(
            id ?? words, actor?.Name ?? (words.Length > 0 ? words : id ?? ""), words, reference.Clean("code") ?? actor?.Code, actor?.Country, actor?.Role, actor?.Title, actor?.Kind, start);
    }

    private static (int Start, string Words) Words(JsonElement span, string text)
    {
        var (start, end) = (span.Int("start"), span.Int("end"));
        return start >= 0 && end > start && end <= text.Length ? (start, StoredText.OneLine(text.AsSpan(start, end - start))) : (-1, "");
    }

    /// <summary>Records of older versions tell one place, the event's own.</summary>
    private static List<Telling> Tellings(JsonElement root, StoredEvent item)
    {
        var tellings = root.List("evidence").Select(static e => new Telling(e.Int("sentence"), e.Member("trigger")?.Int("start") ?? 0, First(e, "sources"), First(e, "targets"))).ToList();
        return tellings.Count > 0 ? tellings : [new Telling(item.Sentence, item.StartAt, First(root, "sources"), First(root, "targets"))];
    }

    private static int First(JsonElement item, string list) => item.List(list).Select(static r => r.Member("start") is null ? -1 : r.Int("start")).FirstOrDefault(-1);
}
