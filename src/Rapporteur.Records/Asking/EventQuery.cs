using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for events.</summary>
public sealed class EventQuery : ItemQuery<StoredEvent>
{
    internal EventQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Facets { get; } =
        ["month", "year", "day", "type", "code", "root", "quad", "status", "pair", "actor-pair", "actor", "source", "target", "country", "role", "place", "place-country", "story"];

    /// <summary>Narrows it.</summary>
    public EventQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IReadOnlyList<object> Keys(StoreDb db, int? limit)
    {
        var found = new EventFilter(db, Criteria);
        return found.Link switch
        {
            EventLink.Pair => Keys(found.Pairs(), limit),
            EventLink.Actor => Keys(found.Actors(), limit),
            _ => Keys(found.Events(), limit),
        };
    }

    private protected override IReadOnlyList<StoredEvent> Load(StoreDb db, IReadOnlyList<object> keys)
    {
        var ids = keys.Select(static k => (long)k).ToList();
        return [.. db.Events.Where(r => ids.Contains(r.Id)).OrderByDescending(static r => r.Month).ThenByDescending(static r => r.Day).ThenByDescending(static r => r.Id)];
    }

    private protected override long Count(StoreDb db)
    {
        var found = new EventFilter(db, Criteria);
        return found.Link switch
        {
            EventLink.Pair => found.Pairs().Select(static p => p.Event).Distinct().LongCount(),
            EventLink.Actor => found.Actors().Select(static a => a.Event).Distinct().LongCount(),
            _ => found.Events().LongCount(),
        };
    }

    private protected override IReadOnlyList<Tally> CountBy(StoreDb db, string facet, int? limit) => new EventTallies(new EventFilter(db, Criteria), facet, limit).Count();

    private static List<object> Keys(IQueryable<StoredEvent> events, int? limit)
    {
        var sorted = events.OrderByDescending(static e => e.Month).ThenByDescending(static e => e.Day).ThenByDescending(static e => e.Id).Select(static e => e.Id);
        return [.. (limit is { } most ? sorted.Take(most) : sorted).AsEnumerable().Select(static id => (object)id)];
    }

    private static List<object> Keys<T>(IQueryable<T> lines, int? limit)
        where T : IEventLink
    {
        var sorted = lines.Select(static l => new { l.Month, l.Day, l.Event }).Distinct().OrderByDescending(static l => l.Month).ThenByDescending(static l => l.Day).ThenByDescending(static l => l.Event);
        return [.. (limit is { } most ? sorted.Take(most) : sorted).AsEnumerable().Select(static l => (object)l.Event)];
    }
}
