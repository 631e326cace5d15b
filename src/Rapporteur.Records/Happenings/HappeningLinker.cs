using LinqToDB;
using Rapporteur.Records.Data;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records.Happenings;

/// <summary>
/// Links the events of stories that report the same thing. Stories are linked as they come, each against those before it, so that the same stories
/// in the same order give the same happenings. For one connection; used within a transaction.
/// </summary>
internal sealed class HappeningLinker : IDisposable
{
    private readonly StoreDb _db;
    private readonly Occurrences _occurrences;
    private readonly Reports _reports;
    private readonly PlanLinker _plans;
    private readonly RowWriter<Happening> _happenings;
    private readonly RowWriter<HappeningBlockRow> _blocks;

    public HappeningLinker(StoreDb db)
    {
        _db = db;
        _occurrences = new Occurrences(db);
        _reports = new Reports(db);
        _plans = new PlanLinker(db, _occurrences, _reports);
        _happenings = new RowWriter<Happening>(db);
        _blocks = new RowWriter<HappeningBlockRow>(db);
    }

    /// <summary>Finds or makes the happening of each event of a story that is not in the store yet.</summary>
    /// <returns>What is to be done once the story's rows are in the store.</returns>
    public LinkedEvents Assign(RecordRows rows)
    {
        _occurrences.Learn(rows.Actors);
        var linked = Assign(rows.Events, rows.EventPairs.ToLookup(static p => p.Event));
        for (var i = 0; i < rows.Events.Count; i++) rows.Events[i] = rows.Events[i] with { Happening = linked.HappeningOf(rows.Events[i].Id) };
        return linked;
    }

    /// <summary>Finds or makes the happening of events that are in the store and have none.</summary>
    public void Relink(IReadOnlyList<StoredEvent> events)
    {
        var ids = events.Select(static e => e.Id).ToList();
        var linked = Assign(events, _db.EventPairs.Where(p => ids.Contains(p.Event)).OrderBy(static p => p.Slot).ToList().ToLookup(static p => p.Event));
        foreach (var item in events)
            if (linked.HappeningOf(item.Id) is { } happening) _db.Events.Where(e => e.Id == item.Id).Set(static e => e.Happening, happening).Update();
        Complete(linked);
    }

    /// <summary>Writes what <see cref="Assign(RecordRows)"/> made, counts the reports of what was joined, and settles plans.</summary>
    public void Complete(LinkedEvents linked)
    {
        _happenings.Write(linked.New.ConvertAll(static o => o.Row));
        _blocks.Write(linked.New.SelectMany(static o => o.Blocks().Distinct().Select(b => new HappeningBlockRow { Block = b, Happening = o.Row.Id })).ToList());
        foreach (var id in linked.Joined) _reports.Refresh(id);
        _plans.Settle(linked);
    }

    /// <summary>Takes happenings apart whose reports change.</summary>
    /// <returns>Their events, which stay and have none now, in the order in which they came.</returns>
    public List<StoredEvent> Dissolve(IReadOnlyCollection<long> happenings)
    {
        if (happenings.Count == 0) return [];
        var events = _db.Events.Where(e => e.Happening != null && happenings.Contains(e.Happening.Value)).OrderBy(static e => e.Id).ToList();
        _db.Events.Where(e => e.Happening != null && happenings.Contains(e.Happening.Value)).Set(static e => e.Happening, (long?)null).Update();
        _db.Happenings.Delete(h => happenings.Contains(h.Id));
        _db.HappeningBlocks.Delete(b => happenings.Contains(b.Happening));
        _plans.Reopen(happenings);
        return events;
    }

    public void Dispose()
    {
        _occurrences.Dispose();
        _happenings.Dispose();
        _blocks.Dispose();
    }

    private LinkedEvents Assign(IReadOnlyList<StoredEvent> events, ILookup<long, EventPairRow> pairs)
    {
        var fresh = events.Select(e => _occurrences.Of(e, [.. pairs[e.Id]])).Where(static o => o is not null).Select(static o => o!).ToList();
        var known = new BlockIndex(_occurrences.Find(fresh.SelectMany(static o => o.Neighbours()).ToHashSet()));
        var linked = new LinkedEvents();
        foreach (var occurrence in fresh)
        {
            if (Best(occurrence, known) is { } found)
            {
                linked.Join(occurrence.Row.Id, found.Row.Id);
                continue;
            }

            linked.Begin(occurrence);
            known.Add(occurrence);
        }

        return linked;
    }

    /// <summary>The happening that an event most resembles: of equals one of the same day, then the first.</summary>
    private static Occurrence? Best(Occurrence occurrence, BlockIndex known) =>
        known.Under(occurrence.Neighbours()).Where(o => o.Row.IsPlan == occurrence.Row.IsPlan && (!o.Row.IsPlan || o.Row.Cameo == occurrence.Row.Cameo))
            .Select(o => (Other: o, Score: Resemblance.Of(occurrence, o))).Where(static c => c.Score > Resemblance.None)
            .OrderByDescending(static c => c.Score).ThenByDescending(c => c.Other.Row.Day == occurrence.Row.Day).ThenBy(static c => c.Other.Row.Id)
            .Select(static c => c.Other).FirstOrDefault();
}
