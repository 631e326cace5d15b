using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Finds the events that criteria ask for, through the table whose index leads there.</summary>
internal sealed class EventFilter(StoreDb db, Criteria asked)
{
    public StoreDb Db => db;

    /// <summary>Which table leads to the events.</summary>
    public EventLink Link { get; } =
        asked.Pair is not null || (asked.Source is not null && asked.Target is not null) || asked.Among is not null ? EventLink.Pair
        : asked.Actor is not null || asked.Source is not null || asked.Target is not null || asked.Country is not null || asked.Role is not null ? EventLink.Actor
        : EventLink.None;

    /// <summary>The numbers of the events.</summary>
    public IQueryable<long> Ids() => Link switch
    {
        EventLink.Pair => Pairs().Select(static p => p.Event),
        EventLink.Actor => Actors().Select(static a => a.Event),
        _ => Events().Select(static e => e.Id),
    };

    /// <summary>Where no actor is asked for.</summary>
    public IQueryable<StoredEvent> Events()
    {
        var events = NarrowEvents(db.Events.Between(asked.From, asked.Until));
        var (type, isAsked) = Type;
        if (isAsked) events = events.Where(e => e.Plover == type);
        if (asked.Status is { } status) events = events.Where(e => e.Status == status);
        return events;
    }

    /// <summary>Lines of those who take part.</summary>
    public IQueryable<EventActorRow> Actors()
    {
        // The most telling of several is looked up; the others are looked for in what it leads to.
        var who = asked.Actor ?? asked.Source ?? asked.Target;
        var lines = db.EventActors.Between(asked.From, asked.Until);
        if (who is not null)
        {
            lines = TermFilter.Of(lines, Term.Of(db, who));
            if (asked.Actor is null) lines = asked.Source is not null ? lines.Where(static l => l.IsSource) : lines.Where(static l => l.IsTarget);
            if (Somebody() is { } somebody) lines = lines.Where(l => somebody.Any(a => a.Event == l.Event));
            if (asked.Actor is not null && (asked.Source ?? asked.Target) is { } other) lines = Also(lines, Term.Of(db, other), asked.Source is not null);
        }
        else
        {
            lines = Of(lines);
        }

        return Narrow(lines);
    }

    /// <summary>Lines of sources with targets.</summary>
    public IQueryable<EventPairRow> Pairs()
    {
        var lines = db.EventPairs.Between(asked.From, asked.Until);
        lines = asked.Pair is var (one, other) ? TermFilter.Either(lines, Term.Of(db, one), Term.Of(db, other))
            : asked is { Source: { } source, Target: { } target } ? TermFilter.Of(lines, Term.Of(db, source), Term.Of(db, target))
            : Among(lines);
        if (asked.Among is not null) lines = AlsoAmong(lines);
        if (asked.Actor is { } actor)
        {
            var with = TermFilter.Of(db.EventActors, Term.Of(db, actor)).Select(static a => a.Event);
            lines = lines.Where(l => with.Contains(l.Event));
        }

        if (Somebody() is { } who) lines = lines.Where(l => who.Any(a => a.Event == l.Event));
        return Narrow(lines);
    }

    /// <summary>Lines from any of several to any other.</summary>
    private IQueryable<EventPairRow> Among(IQueryable<EventPairRow> lines) =>
        TermGroup.Between(lines, TermGroup.Of(asked.Among!.Select(n => Term.Of(db, n))), Sides.Source, Sides.Target).Aggregate((IQueryable<EventPairRow>?)null, static (all, next) => all is null ? next : all.UnionAll(next))
        ?? lines.Where(static l => false);

    /// <summary>Where several are asked for besides others: what led here leaves open the one or the other.</summary>
    private IQueryable<EventPairRow> AlsoAmong(IQueryable<EventPairRow> lines)
    {
        if (asked.Pair is not null || asked is { Source: not null, Target: not null })
        {
            var among = Among(db.EventPairs).Select(static p => p.Event);
            return lines.Where(l => among.Contains(l.Event));
        }

        if ((asked.Source ?? asked.Target) is not { } side) return lines;
        var isSource = asked.Source is not null;
        var acting = TermFilter.Of(db.EventActors.Where(a => isSource ? a.IsSource : a.IsTarget), Term.Of(db, side)).Select(static a => a.Event);
        return lines.Where(l => acting.Contains(l.Event));
    }

    /// <summary>What all lines that lead to events are asked.</summary>
    public IQueryable<T> Narrow<T>(IQueryable<T> lines)
        where T : IEventLink
    {
        var (type, isAsked) = Type;
        if (isAsked) lines = lines.Where(l => l.Plover == type);
        if (asked.Status is { } status) lines = lines.Where(l => l.Status == status);
        if (!AsksEvents) return lines;
        return from line in lines
               join item in NarrowEvents(db.Events) on line.Event equals item.Id
               select line;
    }

    /// <summary>Whether only lines among several are asked for: of an event with others besides, those to them are not.</summary>
    public bool IsAmong => asked is { Among: not null, Pair: null, Source: null, Target: null };

    /// <summary>Lines of the events, whoever takes part, of days and kinds asked for; only where no actor and nothing of the event itself is asked.</summary>
    public bool IsPlain => Link == EventLink.None && !AsksEvents;

    /// <summary>The days asked for.</summary>
    public IQueryable<T> Dated<T>(IQueryable<T> lines)
        where T : IDay => lines.Between(asked.From, asked.Until);

    /// <summary>The type, which is null where those without one are asked for.</summary>
    private (string? Type, bool IsAsked) Type => asked.Type == Criteria.NoType ? (null, true) : (asked.Type, asked.Type is not null);

    private bool AsksEvents => asked.Code is not null || asked.Quads is not null || asked.Place is not null || asked.Context is not null || asked.Happening is not null || asked.AsksStories;

    private IQueryable<StoredEvent> NarrowEvents(IQueryable<StoredEvent> events)
    {
        if (asked.Code is { } code) events = events.Where(e => e.Cameo.StartsWith(code));
        if (asked.Quads is { } quads) events = events.Where(e => quads.Contains(e.Quad));
        if (asked.Place is { } place)
        {
            events = place == Criteria.AnyPlace ? events.Where(static e => e.Place != null && e.Latitude != null && e.Longitude != null)
                : place.Length == Realms.CodeLength && place.All(char.IsAsciiLetterUpper) ? events.Where(e => e.PlaceCountry == place)
                : events.Where(e => e.Place == place);
        }

        if (asked.Context is { } context) events = events.Where(e => (";" + e.Contexts + ";").Contains(";" + context + ";"));
        if (asked.Happening is { } happening) events = events.Where(e => e.Happening == happening);
        if (asked.AsksStories) events = StoryFilter.Narrow(db, events, asked);
        return events;
    }

    /// <summary>Country and role are those of one who takes part: of RUS and MIL the Russian military.</summary>
    private IQueryable<EventActorRow> Of(IQueryable<EventActorRow> lines)
    {
        if (asked.Country is { } country) lines = lines.Where(l => l.Realm == country);
        if (asked.Role is { } role) lines = lines.Where(l => l.Role == role);
        return lines;
    }

    private IQueryable<EventActorRow>? Somebody() => asked.Country is null && asked.Role is null ? null : Of(db.EventActors);

    private IQueryable<EventActorRow> Also(IQueryable<EventActorRow> lines, Term other, bool isSource)
    {
        var with = TermFilter.Of(db.EventActors.Where(a => isSource ? a.IsSource : a.IsTarget), other);
        return lines.Where(l => with.Any(a => a.Event == l.Event));
    }
}
