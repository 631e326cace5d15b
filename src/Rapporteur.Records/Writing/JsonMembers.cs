using System.Text.Json;

namespace Rapporteur.Records.Writing;

/// <summary>Members of JSON objects; what is missing or of another kind is absent.</summary>
internal static class JsonMembers
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    public static string? Text(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static string? Clean(this JsonElement element, string name) => StoredText.CleanOrNull(element.Text(name));

    public static int Int(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.Number } n && n.TryGetInt32(out var value) ? value : 0;

    public static double? Double(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.Number } n ? n.GetDouble() : null;

    public static bool Bool(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> List(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
