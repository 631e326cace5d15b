using System.Text.Json;

namespace Rapporteur.Cli.Records;

/// <summary>Compares two readings of one text. Items are the same where the same words prove them; their numbers in the record do not matter.</summary>
internal static class RecordChanges
{
    private const string Nested = "nested";

    private static readonly (string List, string[] Span)[] Kinds =
        [("actors", []), ("events", ["trigger"]), ("statements", ["cue"]), ("positions", ["evidence"]), ("relations", ["evidence"]), ("groups", ["evidence"])];

    /// <summary>What differs, in the order of the kinds and of the text.</summary>
    public static IEnumerable<RecordChange> Between(string before, string after)
    {
        using JsonDocument old = JsonDocument.Parse(before), fresh = JsonDocument.Parse(after);
        var text = fresh.RootElement.GetProperty("text").GetString() ?? "";
        var changes = new List<RecordChange>();
        foreach (var (list, span) in Kinds)
        {
            var had = Items(old.RootElement, list, span, text);
            var has = Items(fresh.RootElement, list, span, text);
            foreach (var key in had.Keys.Union(has.Keys))
            {
                had.TryGetValue(key, out var was);
                has.TryGetValue(key, out var now);
                if (was.Json is not null && now.Json is not null && IsSame(was.Json, now.Json)) continue;
                changes.Add(new RecordChange(list, was.Json, now.Json, now.Words ?? was.Words));
            }
        }

        return changes;
    }

    private static Dictionary<string, (string Json, string Words)> Items(JsonElement record, string list, string[] span, string text)
    {
        var items = new Dictionary<string, (string, string)>();
        if (!record.TryGetProperty(list, out var array)) return items;
        foreach (var item in Flat(array))
        {
            var (key, words) = Identity(item, span, text);

            // Two acts may hang on one word: they are told apart by their order.
            for (var n = 2; !items.TryAdd(key, (item.GetRawText(), words)); n++) key = $"{key}#{n}";
        }

        return items;
    }

    /// <summary>Items, each followed by those within it.</summary>
    private static IEnumerable<JsonElement> Flat(JsonElement array)
    {
        foreach (var item in array.EnumerateArray())
        {
            yield return item;
            if (!item.TryGetProperty(Nested, out var inner)) continue;
            foreach (var nested in Flat(inner)) yield return nested;
        }
    }

    private static (string Key, string Words) Identity(JsonElement item, string[] span, string text)
    {
        if (span.Length == 0) return (item.GetProperty("id").GetString() ?? "", item.GetProperty("name").GetString() ?? "");
        var evidence = item.GetProperty(span[0]);
        var (start, end) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
        return ($"{start}-{end}", end <= text.Length ? string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "");
    }

    private static bool IsSame(string one, string other)
    {
        using JsonDocument first = JsonDocument.Parse(one), second = JsonDocument.Parse(other);
        return Members(first.RootElement).SequenceEqual(Members(second.RootElement));
    }

    private static IEnumerable<(string, string)> Members(JsonElement item) => item.EnumerateObject().Where(static m => m.Name is not ("id" or "statement" or Nested)).Select(static m => (m.Name, m.Value.GetRawText()));
}
