using System.Globalization;
using System.Linq.Expressions;
using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Counts rows by what they share.</summary>
internal static class Tallies
{
    private static readonly HashSet<string> Times = ["month", "day"];

    /// <summary>Counts rows.</summary>
    public static IReadOnlyList<Tally> Of<T, TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> key, string facet, int? limit) =>
        Sorted(rows.GroupBy(key).Select(static g => new Counted<TKey> { Key = g.Key, Count = g.LongCount() }), facet, limit, static k => Text(k));

    /// <summary>Counts the events that lines lead to, each once.</summary>
    public static IReadOnlyList<Tally> OfEvents<T, TKey>(IQueryable<T> lines, Expression<Func<T, TKey>> key, string facet, int? limit, Func<TKey, string>? text = null)
        where T : IEventLink =>
        Sorted(lines.GroupBy(key).Select(static g => new Counted<TKey> { Key = g.Key, Count = g.Select(static l => l.Event).Distinct().LongCount() }), facet, limit, text ?? (static k => Text(k)));

    public static string Text<TKey>(TKey key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    private static IReadOnlyList<Tally> Sorted<TKey>(IQueryable<Counted<TKey>> counts, string facet, int? limit, Func<TKey, string> text)
    {
        var isTime = Times.Contains(facet);
        var sorted = isTime ? counts.OrderBy(static c => c.Key) : counts.OrderByDescending(static c => c.Count).ThenBy(static c => c.Key);
        return [.. (limit is { } most ? sorted.Take(most) : sorted).AsEnumerable().Select(c => new Tally(text(c.Key), c.Count))];
    }

    private sealed class Counted<TKey>
    {
        public required TKey Key { get; init; }

        public required long Count { get; init; }
    }
}
