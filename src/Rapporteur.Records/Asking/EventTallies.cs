using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Counts the events that a filter finds. What their lines hold is counted there, the rest on the events.</summary>
internal sealed class EventTallies(EventFilter found, string facet, int? limit)
{
    public IReadOnlyList<Tally> Count() => facet switch
    {
        "pair" => Tallies.OfEvents(Pairs(), static p => new { p.SourceRealm, p.TargetRealm }, facet, limit, static k => $"{k.SourceRealm} > {k.TargetRealm}"),
        "actor-pair" => Tallies.OfEvents(Pairs().Where(static p => p.SourceActor != "" && p.TargetActor != ""), static p => new { p.SourceActor, p.TargetActor }, facet, limit, static k => $"{k.SourceActor} > {k.TargetActor}"),
        "source" => Tallies.OfEvents(Pairs().Where(static p => p.SourceActor != ""), static p => p.SourceActor, facet, limit),
        "target" => Tallies.OfEvents(Pairs().Where(static p => p.TargetActor != ""), static p => p.TargetActor, facet, limit),
        "actor" => Tallies.OfEvents(Actors().Where(static a => a.Actor != null), static a => a.Actor!, facet, limit),
        "country" => Tallies.OfEvents(Actors(), static a => a.Realm, facet, limit),
        "role" => Tallies.OfEvents(Actors(), static a => a.Role, facet, limit),
        _ => found.Link switch
        {
            EventLink.Pair => OfLines(found.Pairs()),
            EventLink.Actor => OfLines(found.Actors()),
            _ => OfEvents(found.Events()),
        },
    };

    private IReadOnlyList<Tally> OfLines<T>(IQueryable<T> lines)
        where T : IEventLink
    {
        switch (facet)
        {
            case "month": return Tallies.OfEvents(lines, static l => l.Month, facet, limit);
            case "day": return Tallies.OfEvents(lines, static l => l.Day, facet, limit);
            case "type": return Tallies.OfEvents(lines, static l => l.Plover, facet, limit);
            case "status": return Tallies.OfEvents(lines, static l => l.Status, facet, limit);
            default:
                var ids = lines.Select(static l => l.Event);
                return OfEvents(found.Db.Events.Where(e => ids.Contains(e.Id)));
        }
    }

    private IReadOnlyList<Tally> OfEvents(IQueryable<StoredEvent> events) => facet switch
    {
        "month" => Tallies.Of(events, static e => e.Month, facet, limit),
        "day" => Tallies.Of(events, static e => e.Day, facet, limit),
        "type" => Tallies.Of(events, static e => e.Plover, facet, limit),
        "status" => Tallies.Of(events, static e => e.Status, facet, limit),
        "code" => Tallies.Of(events, static e => e.Cameo, facet, limit),
        "root" => Tallies.Of(events, static e => e.Root, facet, limit),
        "quad" => Tallies.Of(events, static e => e.Quad, facet, limit),
        "place" => Tallies.Of(events, static e => e.Place, facet, limit),
        "place-country" => Tallies.Of(events, static e => e.PlaceCountry, facet, limit),
        _ => OfStories(events),
    };

    private IReadOnlyList<Tally> OfStories(IQueryable<StoredEvent> events) =>
        Tallies.Of(events.Join(found.Db.Stories, static e => e.Story, static s => s.Id, static (e, s) => s.StoryId), static id => id, facet, limit);

    private IQueryable<EventPairRow> Pairs() => found.IsAmong ? found.Pairs() : Lines(found.Db.EventPairs);

    private IQueryable<EventActorRow> Actors() => Lines(found.Db.EventActors);

    private IQueryable<T> Lines<T>(IQueryable<T> all)
        where T : IEventLink
    {
        if (found.IsPlain) return found.Narrow(found.Dated(all));
        var ids = found.Ids();
        return all.Where(l => ids.Contains(l.Event));
    }
}
