using System.Text.Json;

namespace Rapporteur.Cli.Records;

/// <summary>An item that a new reading finds, loses, or sees otherwise.</summary>
/// <param name="Kind">Which list it stands in: actors, events …</param>
/// <param name="Before">The item as it was; null where it is new.</param>
/// <param name="After">The item as it is; null where it is lost.</param>
/// <param name="Words">The words of its evidence, or its name.</param>
internal sealed record RecordChange(string Kind, string? Before, string? After, string Words)
{
    public string ToJson(string story) => JsonSerializer.Serialize(new { story, kind = Kind, before = Parsed(Before), after = Parsed(After), words = Words });

    public override string ToString() => $"{(Before is null ? "+" : After is null ? "-" : "~")} {Kind}  “{Words}”{Differences()}";

    /// <summary>Of an item that changed, the members that did.</summary>
    private string Differences()
    {
        if (Before is null || After is null) return "";
        using JsonDocument old = JsonDocument.Parse(Before), fresh = JsonDocument.Parse(After);
        var members = fresh.RootElement.EnumerateObject().Where(m => m.Name != "id" && (!old.RootElement.TryGetProperty(m.Name, out var was) || !JsonElement.DeepEquals(was, m.Value)))
            .Select(m => $"{m.Name} {(old.RootElement.TryGetProperty(m.Name, out var was) ? was.GetRawText() : "–")} → {m.Value.GetRawText()}");
        return "  " + string.Join(", ", members);
    }

    private static JsonElement? Parsed(string? json)
    {
        if (json is null) return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
