using Rapporteur.Records;
using Rapporteur.Web.Asking;
using Rapporteur.Web.Rows;

namespace Rapporteur.Web.Resources;

/// <summary>The kinds of items, with the filters that make sense for each: those of the commands that ask a record.</summary>
internal static class Items
{
    private static readonly string[] Stories = ["text", "story", "publisher", "issue"];

    public static IReadOnlyList<Filter> EventFilters { get; } =
        Filter.Named(["actor", "with", "source", "target", "pair", "country", "role", "code", "quad", "type", "place", "from", "until", "status", .. Stories]);

    public static IReadOnlyList<Filter> PositionFilters { get; } = Filter.Named(["actor", "with", "target", "country", "role", "type", "from", "until", .. Stories]);

    public static ItemResource<StoredEvent, EventRow> Events { get; } = new()
    {
        Name = "events",
        Filters = EventFilters,
        Query = static (store, asked) => store.Events.Where(asked),
        Rows = static (store, items) => WithEvidence(store, items, EventRow.Of),
    };

    public static ItemResource<StoredStatement, StatementRow> Statements { get; } = new()
    {
        Name = "statements",
        Filters = Filter.Named(["actor", "with", "country", "role", "type", "from", "until", .. Stories]),
        Query = static (store, asked) => store.Statements.Where(asked),
        Rows = static (store, items) => WithEvidence(store, items, StatementRow.Of),
    };

    public static ItemResource<StoredPosition, PositionRow> Positions { get; } = new()
    {
        Name = "positions",
        HasCommand = false,
        Filters = PositionFilters,
        Query = static (store, asked) => store.Positions.Where(asked),
        Rows = static (store, items) => WithEvidence(store, items, PositionRow.Of),
    };

    public static ItemResource<StoredRelation, RelationRow> Relations { get; } = new()
    {
        Name = "relations",
        Filters = Filter.Named(["actor", "with", "source", "target", "pair", "country", "role", "type", "from", "until", .. Stories]),
        Query = static (store, asked) => store.Relations.Where(asked),
        Rows = static (store, items) => WithEvidence(store, items, RelationRow.Of),
    };

    public static ItemResource<StoredActor, ActorRow> Actors { get; } = new()
    {
        Name = "actors",
        Filters = Filter.Named(["actor", "country", "role", "type"]),
        Query = static (store, asked) => store.Actors.Where(asked),
        Rows = static (_, items) => [.. items.Select(ActorRow.Of)],
    };

    public static ItemResource<StoredStory, StoryRow> StoryList { get; } = new()
    {
        Name = "stories",
        Filters = Filter.Named(["actor", "country", "from", "until", .. Stories]),
        Query = static (store, asked) => store.Stories.Where(asked),
        Rows = static (_, items) => [.. items.Select(StoryRow.Of)],
    };

    public static ItemResource<Happening, HappeningRow> Happenings { get; } = new()
    {
        Name = "happenings",
        Filters = Filter.Named(["actor", "with", "source", "target", "pair", "country", "role", "code", "type", "place", "from", "until", "status", "independent", "disputed", .. Stories]),
        Query = static (store, asked) => store.Happenings.Where(asked),
        Rows = static (_, items) => [.. items.Select(HappeningRow.Of)],
    };

    public static IReadOnlyList<TRow> WithEvidence<TItem, TRow>(RecordStore store, IReadOnlyList<TItem> items, Func<TItem, Evidence, TRow> row)
        where TItem : IStoredItem
    {
        var evidence = store.EvidenceOf([.. items.Cast<IStoredItem>()]);
        return [.. items.Select(i => row(i, evidence.TryGetValue(i.Id, out var found) ? found : new Evidence("", null, "")))];
    }
}
