using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapporteur.Cli.Records;

/// <summary>An item that a new reading finds, loses, or sees otherwise.</summary>
/// <param name="Kind">Which list it stands in: actors, events …</param>
/// <param name="Before">The item as it was; null where it is new.</param>
/// <param name="After">The item as it is; null where it is lost.</param>
internal sealed record RecordChange(string Kind, ReadItem? Before, ReadItem? After)
{
    private const string Absent = "–";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string Words => (After ?? Before)!.Words;

    public string ToJson(string story) => JsonSerializer.Serialize(new { story, kind = Kind, before = Before?.Json, after = After?.Json, words = Words }, Options);

    public override string ToString() => $"{(Before is null ? "+" : After is null ? "-" : "~")} {Kind}  “{Words}”{What()}";

    /// <summary>Of an item that changed, the members that did; of another what tells it from those that hang on the same words.</summary>
    private string What()
    {
        if (Before is { } old && After is { } fresh)
            return "  " + string.Join(", ", old.Members.Concat(fresh.Members).Select(static m => m.Key).Distinct().Where(n => !JsonNode.DeepEquals(old.Members[n], fresh.Members[n])).Select(n => $"{n} {Of(old, n)} → {Of(fresh, n)}"));
        var telling = Kind switch { "events" => (string[])["cameo", "type"], "positions" => ["issue", "stance"], "relations" => ["type", "from", "to"], _ => [] };
        return string.Concat(telling.Where((After ?? Before)!.Members.ContainsKey).Select(n => $"  {n} {Of((After ?? Before)!, n)}"));
    }

    private static string Of(ReadItem item, string member) => item.Members.TryGetPropertyValue(member, out var value) ? value?.ToJsonString(Options) ?? "null" : Absent;
}
