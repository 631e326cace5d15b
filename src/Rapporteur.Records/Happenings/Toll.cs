using System.Text.Json;

namespace Rapporteur.Records.Happenings;

/// <summary>The numbers of dead and hurt that an event gives, by the names that its item gives them.</summary>
internal static class Toll
{
    private const string Member = "casualties";
    private static readonly string[] NotCounts = ["start", "end", "sentence"];

    /// <summary>Each number under the item's casualties; offsets of words are none.</summary>
    public static Dictionary<string, double> Of(string json)
    {
        var counts = new Dictionary<string, double>();
        if (!json.Contains(Member, StringComparison.Ordinal)) return counts;
        using var item = JsonDocument.Parse(json);
        if (item.RootElement.TryGetProperty(Member, out var casualties)) Collect(casualties, "", counts);
        return counts;
    }

    private static void Collect(JsonElement element, string name, Dictionary<string, double> counts)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            // An entry that says of what it is the number ({"kind": "killed", "count": 3}) is called so.
            var kind = element.EnumerateObject().Where(static m => m.Value.ValueKind == JsonValueKind.String && m.Name is "kind" or "type").Select(static m => m.Value.GetString()).FirstOrDefault();
            foreach (var member in element.EnumerateObject())
                if (!NotCounts.Contains(member.Name)) Collect(member.Value, $"{name}/{kind}{(kind is null ? "" : "/")}{member.Name}", counts);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in element.EnumerateArray()) Collect(entry, name, counts);
        }
        else if (element.ValueKind == JsonValueKind.Number)
        {
            counts.TryAdd(name, element.GetDouble());
        }
    }
}
