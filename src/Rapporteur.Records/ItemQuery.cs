using Rapporteur.Records.Data;

namespace Rapporteur.Records;

/// <summary>A question for items of one kind. Immutable: narrowing gives a new one. Nothing is asked until the answer is listed or counted.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class ItemQuery<T>
    where T : class
{
    /// <summary>Rows fetched at once: few enough for memory, enough that the trip does not matter.</summary>
    private const int Chunk = 500;

    private protected ItemQuery(RecordStore store, Criteria criteria) => (Store, Criteria) = (store, criteria);

    /// <summary>What it can be counted by.</summary>
    public abstract IReadOnlyList<string> Facets { get; }

    private protected RecordStore Store { get; }

    private protected Criteria Criteria { get; }

    /// <summary>The items, the newest day first; actors by their events.</summary>
    /// <param name="limit">How many at most; null for all, which are fetched piece by piece.</param>
    public IEnumerable<T> List(int? limit = null) => Store.Ask(db => Keys(db, limit)) is { Count: > 0 } keys ? Fetch(keys, static items => items) : [];

    /// <summary>All items the other way about: the oldest day first; fetched piece by piece.</summary>
    public IEnumerable<T> ListFromOldest() => Store.Ask(db => Keys(db, null)) is { Count: > 0 } keys ? Fetch([.. keys.Reverse()], static items => items.Reverse()) : [];

    /// <summary>How many there are.</summary>
    public long Count() => Store.Ask(Count);

    /// <summary>How many there are of each month, type and so on.</summary>
    /// <param name="facet">One of <see cref="Facets"/>.</param>
    /// <param name="limit">How many lines at most, the largest first; months, days and years stand in their order.</param>
    /// <exception cref="ArgumentException">There is no such facet.</exception>
    public IReadOnlyList<Tally> CountBy(string facet, int? limit = null)
    {
        if (!Facets.Contains(facet)) throw new ArgumentException($"'{facet}' is none of {string.Join(", ", Facets)}", nameof(facet));
        return Store.Ask(db => facet == "year" ? Years(CountBy(db, "month", null)) : CountBy(db, facet, limit));
    }

    private protected abstract IReadOnlyList<object> Keys(StoreDb db, int? limit);

    private protected abstract IReadOnlyList<T> Load(StoreDb db, IReadOnlyList<object> keys);

    private protected abstract long Count(StoreDb db);

    private protected abstract IReadOnlyList<Tally> CountBy(StoreDb db, string facet, int? limit);

    private IEnumerable<T> Fetch(IReadOnlyList<object> keys, Func<IReadOnlyList<T>, IEnumerable<T>> turn)
    {
        foreach (var chunk in keys.Chunk(Chunk))
            foreach (var item in turn(Store.Ask(db => Load(db, chunk)))) yield return item;
    }

    private static List<Tally> Years(IReadOnlyList<Tally> months) =>
        [.. months.GroupBy(static m => m.Key.Length >= 4 ? m.Key[..4] : "").Select(static g => new Tally(g.Key, g.Sum(static m => m.Count)))];
}
