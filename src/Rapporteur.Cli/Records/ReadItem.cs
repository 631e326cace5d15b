using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapporteur.Cli.Records;

/// <summary>An item of a record as readings are compared by it.</summary>
/// <param name="Key">What makes it the same item in another reading: the words that prove it, and of a relation who is related; of an actor the id.</param>
/// <param name="Start">Where these words begin.</param>
/// <param name="Words">These words on one line, or the name.</param>
/// <param name="Json">The item as it stands in the record.</param>
/// <param name="Members">What it tells: without numbers that a reading gives out and the line of the knowledge that decided, spans as their words.</param>
internal sealed record ReadItem(string Key, int Start, string Words, JsonElement Json, JsonObject Members)
{
    private const string Nested = "nested";

    /// <summary>Other lines of the knowledge, and the items within one, which are compared by themselves.</summary>
    private static readonly string[] Untold = ["id", "pattern", "explain", Nested];

    /// <summary>All that is compared, as text.</summary>
    public string Content { get; } = Members.ToJsonString();

    /// <summary>The items of a kind in the order of the record, each followed by those within it.</summary>
    public static List<ReadItem> All(JsonElement record, string kind)
    {
        var text = record.GetProperty("text").GetString() ?? "";
        var cues = Flat(record, "statements").ToDictionary(static s => s.GetProperty("id").GetString() ?? "", s => Told(s.GetProperty("cue"), text), StringComparer.Ordinal);
        return [.. Flat(record, kind).Select(i => Of(i, kind, text, cues))];
    }

    private static ReadItem Of(JsonElement item, string kind, string text, Dictionary<string, string> cues)
    {
        var members = new JsonObject();
        foreach (var member in item.EnumerateObject())
            if (!Untold.Contains(member.Name)) members[member.Name] = Telling(member, text, cues);
        if (kind == "actors") return new ReadItem(item.GetProperty("id").GetString() ?? "", 0, item.GetProperty("name").GetString() ?? "", item.Clone(), members);
        var proof = item.GetProperty(kind switch { "events" => "trigger", "statements" => "cue", _ => "evidence" });
        var related = kind == "relations" ? $" {members["from"]} {members["to"]}" : "";
        return new ReadItem($"{proof.GetRawText()}{related}", proof.GetProperty("start").GetInt32(), WordsOf(proof, text), item.Clone(), members);
    }

    /// <summary>A statement that is named by its number as its cue; of the sentences that tell an event the words that do.</summary>
    private static JsonNode? Telling(JsonProperty member, string text, Dictionary<string, string> cues) => member.Name switch
    {
        "statement" when member.Value.ValueKind == JsonValueKind.String => cues.GetValueOrDefault(member.Value.GetString()!, "unknown"),
        "evidence" when member.Value.ValueKind == JsonValueKind.Array => new JsonArray([.. member.Value.EnumerateArray().Select(e => (JsonNode)Told(e.GetProperty("trigger"), text))]),
        _ => Telling(member.Value, text),
    };

    private static JsonNode? Telling(JsonElement value, string text) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("start", out _) => Told(value, text),
        JsonValueKind.Object => JsonObject.Create(value.Clone()),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(v => Telling(v, text))]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(value.Clone()),
    };

    private static IEnumerable<JsonElement> Flat(JsonElement holder, string list)
    {
        if (!holder.TryGetProperty(list, out var items)) yield break;
        foreach (var item in items.EnumerateArray())
        {
            yield return item;
            foreach (var inner in Flat(item, Nested)) yield return inner;
        }
    }

    /// <summary>What stands beside a span, its words, and where they are.</summary>
    private static string Told(JsonElement span, string text)
    {
        var beside = span.EnumerateObject().Where(static m => m.Name is not ("start" or "end")).Select(static m => m.Value.ToString());
        return string.Join(' ', [.. beside, $"“{WordsOf(span, text)}” at {span.GetProperty("start").GetInt32()}"]);
    }

    private static string WordsOf(JsonElement span, string text)
    {
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        return end <= text.Length ? string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";
    }
}
