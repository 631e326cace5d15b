using System.Text.Json;

namespace Rapporteur.Cli.Records;

/// <summary>Compares two readings of one text. Items are the same where the same words prove them; their numbers in the record do not matter.</summary>
internal static class RecordChanges
{
    private static readonly string[] Kinds = ["actors", "events", "statements", "positions", "relations", "groups"];

    /// <summary>What differs, in the order of the kinds and of the text.</summary>
    public static IReadOnlyList<RecordChange> Between(string before, string after)
    {
        using JsonDocument old = JsonDocument.Parse(before), fresh = JsonDocument.Parse(after);
        return [.. Kinds.SelectMany(kind => Between(kind, ReadItem.All(old.RootElement, kind), ReadItem.All(fresh.RootElement, kind)).OrderBy(static c => (c.After ?? c.Before)!.Start))];
    }

    /// <summary>Equals cancel each other first, so that of several items that hang on the same words only those that differ are told.</summary>
    private static IEnumerable<RecordChange> Between(string kind, List<ReadItem> had, List<ReadItem> has)
    {
        var lost = Without(had, has).ToLookup(static i => i.Key);
        var found = Without(has, had).ToLookup(static i => i.Key);
        foreach (var key in lost.Select(static g => g.Key).Union(found.Select(static g => g.Key)))
        {
            var (was, now) = (lost[key].ToList(), found[key].ToList());
            for (var i = 0; i < Math.Max(was.Count, now.Count); i++) yield return new RecordChange(kind, was.ElementAtOrDefault(i), now.ElementAtOrDefault(i));
        }
    }

    /// <summary>Those that have no equal among others, which equals one each.</summary>
    private static IEnumerable<ReadItem> Without(List<ReadItem> items, List<ReadItem> others)
    {
        var equals = others.GroupBy(static i => i.Content, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (equals.TryGetValue(item.Content, out var left) && left > 0) equals[item.Content] = left - 1;
            else yield return item;
        }
    }
}
