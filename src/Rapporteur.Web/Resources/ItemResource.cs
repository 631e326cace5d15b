using Rapporteur.Records;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web.Resources;

/// <summary>Items of one kind: a list, its CSV, and counts of both forms.</summary>
/// <typeparam name="TItem">What the store has.</typeparam>
/// <typeparam name="TRow">What is answered.</typeparam>
internal sealed class ItemResource<TItem, TRow>
    where TItem : class
{
    private const int Piece = 500;

    /// <summary>What counts by these are called in the record.</summary>
    private static readonly HashSet<string> NamedFacets = ["actor", "source", "target", "country", "place-country"];

    public required string Name { get; init; }

    public required IReadOnlyList<Filter> Filters { get; init; }

    public required Func<RecordStore, Criteria, ItemQuery<TItem>> Query { get; init; }

    public required Func<RecordStore, IReadOnlyList<TItem>, IReadOnlyList<TRow>> Rows { get; init; }

    /// <summary>Whether a command of the same name has the same columns.</summary>
    public bool HasCommand { get; init; } = true;

    public void Map(Api api)
    {
        var by = new Filter("by", "What to count by: " + string.Join(", ", Facets()));
        api.Get($"/{Name}", Name, $"Lists {Name}.", [.. Filters, Filter.Limit, Filter.Offset], q => List(q.Store, q));
        api.CsvPieces($"/{Name}.csv", Name, $"Lists {Name} as CSV, {Limits.CsvRows} rows at most{(HasCommand ? $"; the first columns are those of 'rapporteur {Name}'" : "")}.", Filters, q => Pieces(q.Store, q));
        api.Get($"/{Name}/counts", Name, $"Counts {Name}.", [.. Filters, by], q => Count(q.Store, q));
        api.Csv($"/{Name}/counts.csv", Name, $"Counts {Name}, as CSV.", [.. Filters, by], q => Count(q.Store, q).Items);
    }

    private ItemPage<TRow> List(RecordStore store, Question question)
    {
        var (offset, limit) = question.Window();
        var query = Query(store, question.Criteria());
        var items = query.List(offset + limit).Skip(offset).ToList();
        var total = query.Count();
        return new ItemPage<TRow>(total, offset, limit, offset + items.Count < total, Rows(store, items));
    }

    private IEnumerable<IReadOnlyList<TRow>> Pieces(RecordStore store, Question question) =>
        Query(store, question.Criteria()).List(Limits.CsvRows).Chunk(Piece).Select(items => Rows(store, items));

    private Counts Count(RecordStore store, Question question)
    {
        var by = question.Choice("by", Facets());
        var tallies = Query(store, question.Criteria()).CountBy(by, Limits.Tallies + 1);
        var shown = tallies.Take(Limits.Tallies).ToList();
        var names = NamedFacets.Contains(by) ? Names.Of(store, [.. shown.Select(static t => t.Key)]) : new Dictionary<string, string>();
        return new Counts(by, tallies.Count > Limits.Tallies, [.. shown.Select(t => new CountLine(t.Key, t.Count, names.GetValueOrDefault(t.Key)))]);
    }

    private IReadOnlyList<string> Facets() => Query(RecordStore.None, new Criteria()).Facets;
}
