using System.Text.Json;

namespace Rapporteur.Web.Rows;

/// <summary>The ids of the actors that an item names, which have no column of their own.</summary>
internal static class ActorIds
{
    public static IReadOnlyList<string> In(string json, string member)
    {
        using var item = JsonDocument.Parse(json);
        if (!item.RootElement.TryGetProperty(member, out var list) || list.ValueKind != JsonValueKind.Array) return [];
        return [.. list.EnumerateArray().Select(static a => a.TryGetProperty("actor", out var id) ? id.GetString() : null).OfType<string>().Distinct()];
    }
}
