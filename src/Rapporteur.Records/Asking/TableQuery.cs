using System.Linq.Expressions;
using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions that one table answers.</summary>
/// <typeparam name="T">Its rows.</typeparam>
public abstract class TableQuery<T> : ItemQuery<T>
    where T : class, IDated
{
    private protected TableQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Facets => [.. Columns.Keys, "year"];

    private protected abstract IReadOnlyDictionary<string, Expression<Func<T, string?>>> Columns { get; }

    private protected abstract IQueryable<T> Rows(StoreDb db);

    private protected override IReadOnlyList<object> Keys(StoreDb db, int? limit)
    {
        var sorted = Rows(db).OrderByDescending(static r => r.Month).ThenByDescending(static r => r.Day).ThenByDescending(static r => r.Id).Select(static r => r.Id);
        return [.. (limit is { } most ? sorted.Take(most) : sorted).AsEnumerable().Select(static id => (object)id)];
    }

    private protected override IReadOnlyList<T> Load(StoreDb db, IReadOnlyList<object> keys)
    {
        var ids = keys.Select(static k => (long)k).ToList();
        return [.. db.GetTable<T>().Where(r => ids.Contains(r.Id)).OrderByDescending(static r => r.Month).ThenByDescending(static r => r.Day).ThenByDescending(static r => r.Id)];
    }

    private protected override long Count(StoreDb db) => Rows(db).LongCount();

    private protected override IReadOnlyList<Tally> CountBy(StoreDb db, string facet, int? limit) => Tallies.Of(Rows(db), Columns[facet], facet, limit);
}
