using LinqToDB;
using Rapporteur.Records.Data;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for actors: those in most events first. Criteria of events (type, days, pair …) count only such events.</summary>
public sealed class ActorQuery : ItemQuery<StoredActor>
{
    internal ActorQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Facets { get; } = ["type", "country", "role"];

    /// <summary>Narrows it.</summary>
    public ActorQuery Where(Criteria criteria) => new(Store, criteria);

    /// <summary>Criteria of actors alone: they are kept with their counts. <see cref="Criteria.Type"/> is their kind, <see cref="Criteria.Actor"/> an id or a part of the name.</summary>
    private bool IsOfActorsOnly => Criteria with { Actor = null, Country = null, Role = null, Type = null } == new Criteria();

    private protected override IReadOnlyList<object> Keys(StoreDb db, int? limit)
    {
        if (IsOfActorsOnly)
        {
            var sorted = Rows(db).OrderByDescending(static a => a.Events).ThenByDescending(static a => a.Actor).Select(static a => new ActorCount(a.Actor, a.Events));
            return [.. (limit is { } most ? sorted.Take(most) : sorted)];
        }

        return [.. Tallied(db, limit)];
    }

    private protected override IReadOnlyList<StoredActor> Load(StoreDb db, IReadOnlyList<object> keys)
    {
        var ids = keys.Cast<ActorCount>().Select(static k => k.Actor).ToList();
        var rows = db.Actors.Where(a => ids.Contains(a.Actor)).ToDictionary(static a => a.Actor);
        return [.. keys.Cast<ActorCount>().Where(k => rows.ContainsKey(k.Actor)).Select(k => rows[k.Actor] with { Events = k.Events })];
    }

    private protected override long Count(StoreDb db) => IsOfActorsOnly ? Rows(db).LongCount() : Tallied(db, null).LongCount();

    private protected override IReadOnlyList<Tally> CountBy(StoreDb db, string facet, int? limit) => facet switch
    {
        "type" => Tallies.Of(Rows(db), static a => a.Kind, facet, limit),
        "country" => Tallies.Of(Rows(db), static a => a.Country, facet, limit),
        _ => Tallies.Of(Rows(db), static a => a.Role, facet, limit),
    };

    private IQueryable<StoredActor> Rows(StoreDb db)
    {
        IQueryable<StoredActor> rows = db.Actors;
        if (Criteria.Actor is { } text)
        {
            var key = ActorCounts.KeyOf(text);
            rows = rows.Where(a => a.Actor == text || a.NameKey.Contains(key));
        }

        if (Criteria.Country is { } country) rows = rows.Where(a => a.Country == country);
        if (Criteria.Role is { } role) rows = rows.Where(a => a.Role == role);
        if (Criteria.Type is { } kind) rows = rows.Where(a => a.Kind == kind);
        return rows;
    }

    private IEnumerable<ActorCount> Tallied(StoreDb db, int? limit) =>
        new EventTallies(new EventFilter(db, Criteria), "actor", limit).Count().Select(static t => new ActorCount(t.Key, (int)t.Count));

    private sealed record ActorCount(string Actor, int Events);
}
