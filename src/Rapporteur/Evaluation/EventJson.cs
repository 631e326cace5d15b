using System.Text.Json;

namespace Rapporteur.Evaluation;

/// <summary>Reads an event of gold or of a record: <c>cameo</c>, <c>plover</c>, <c>source(s)</c>, <c>target(s)</c>, <c>status</c>, <c>negated</c>, <c>trigger</c>.</summary>
internal static class EventJson
{
    private static readonly string[] Statuses = [.. Enum.GetValues<EventStatus>().Select(JsonNames.Of)];

    /// <summary>Reads an event.</summary>
    /// <param name="json">The object.</param>
    /// <param name="text">The story's text, by which spans are checked; null where it is a record's, whose spans may lack.</param>
    public static CodedEvent Read(JsonElement json, string? text) => new()
    {
        Cameo = Cameo(json.Object("an event").Text("cameo")),
        Plover = json.Text("plover"),
        Sources = Parties(json, "source", text),
        Targets = Parties(json, "target", text),
        Status = Status(json.Text("status")),
        IsNegated = json.Flag("negated"),
        Trigger = json.Member("trigger") is { } trigger ? trigger.Span(text) : null,
    };

    private static string? Cameo(string? code)
    {
        if (code is null || (code.Length is >= 2 and <= 4 && code.All(char.IsAsciiDigit) && int.Parse(code.AsSpan(0, 2), null) is >= 1 and <= 20)) return code;
        throw new MalformedException($"has the CAMEO code '{code}'; write two to four digits that begin with a root, 01 to 20");
    }

    private static string? Status(string? status) => status is null || Statuses.Contains(status)
        ? status
        : throw new MalformedException($"has the status '{status}'; write {string.Join(", ", Statuses)}");

    /// <summary>An object or a list of them, under the singular or the plural.</summary>
    private static List<Party> Parties(JsonElement json, string role, string? text)
    {
        var found = json.Member(role) ?? json.Member(role + "s");
        if (found is not { } value) return [];
        var isPlain = value.ValueKind != JsonValueKind.Array || (value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.Number);
        return isPlain ? [Of(value, text)] : [.. value.EnumerateArray().Select(v => Of(v, text))];
    }

    private static Party Of(JsonElement value, string? text)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        // A reviewed record may name an actor that no word of the sentence stands for: only the code is then known.
        var isWithoutWords = isObject && value.Member("start") is null && value.Member("text") is null && (text is null || value.Member("actor") is not null || value.Member("code") is not null);
        return new Party(isWithoutWords ? null : value.Span(text), isObject ? value.Text("code") : null);
    }
}
