using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>Reads members of JSON objects, and says what is wrong with those that are not as they should be.</summary>
internal static class JsonFields
{
    /// <summary>The element itself, if it is an object.</summary>
    public static JsonElement Object(this JsonElement element, string what) =>
        element.ValueKind == JsonValueKind.Object ? element : throw new MalformedException($"has no JSON object where {what} should be");

    /// <summary>A member; null where it is missing or null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A member's text; null where it is missing or null; numbers give their digits.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } member => Decoded(member, name),
        { ValueKind: JsonValueKind.Number } member => member.GetRawText(),
        _ => throw new MalformedException($"has a \"{name}\" that is no text"),
    };

    /// <summary>A member's whole number; null where it is missing or null.</summary>
    public static int? Whole(this JsonElement element, string name) => element.Member(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } member when member.TryGetInt32(out var number) => number,
        _ => throw new MalformedException($"has a \"{name}\" that is no whole number"),
    };

    /// <summary>A member that is true or false; false where it is missing or null.</summary>
    public static bool Flag(this JsonElement element, string name) => element.Member(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw new MalformedException($"has a \"{name}\" that is neither true nor false"),
    };

    /// <summary>A member's items; none where it is missing or null.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement element, string name) => element.Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } member => member.EnumerateArray(),
        _ => throw new MalformedException($"has a \"{name}\" that is no list"),
    };

    /// <summary>A span: <c>{"start", "end", "text"?}</c>, <c>[start, end]</c>, or <c>{"text"}</c> where the words stand once in the story.</summary>
    /// <param name="element">The span.</param>
    /// <param name="text">The story's text, in which the span must lie; null where it need not be checked.</param>
    public static Span Span(this JsonElement element, string? text = null)
    {
        var span = element.ValueKind == JsonValueKind.Array ? OfList(element) : OfObject(element.Object("a span"), text);
        if (span.Start < 0 || span.End < span.Start) throw new MalformedException($"has the span {span}; a start is 0 or more and an end no less than its start");
        if (text is not null && (span.IsEmpty || span.End > text.Length)) throw new MalformedException($"has the span {span}, which covers nothing of a text of {text.Length} UTF-16 units");
        if (text is not null && element.Text("text") is { } words && !span.Of(text).SequenceEqual(words))
            throw new MalformedException($"has the span {span} for '{words}', where the text has '{span.Of(text)}'; offsets count UTF-16 units");
        return span;
    }

    private static Span OfList(JsonElement list) => list.GetArrayLength() == 2 && list[0].TryInt32() is { } start && list[1].TryInt32() is { } end
        ? new Span(start, end)
        : throw new MalformedException("has a list that is no span; write [start, end]");

    private static Span OfObject(JsonElement json, string? text)
    {
        if (json.Whole("start") is { } start && json.Whole("end") is { } end) return new Span(start, end);
        if (json.Text("text") is not { Length: > 0 } words || text is null) throw new MalformedException("has a span without \"start\" and \"end\"");
        var first = text.IndexOf(words, StringComparison.Ordinal);
        if (first < 0) throw new MalformedException($"has the span '{words}', which is not in the text");
        if (text.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0) throw new MalformedException($"has the span '{words}', which is in the text more than once; add \"start\" and \"end\"");
        return new Span(first, first + words.Length);
    }

    private static int? TryInt32(this JsonElement element) => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null;

    private static string Decoded(JsonElement member, string name)
    {
        try
        {
            return member.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new MalformedException($"has a \"{name}\" with half a surrogate pair");
        }
    }
}
