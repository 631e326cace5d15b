using System.CommandLine;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>The commands that ask a record. Their columns and filters never change their names; later versions add at the end.</summary>
internal static class AskCommands
{
    private static readonly string[] Stories = ["text", "story", "publisher"];

    /// <summary>The filters of events.</summary>
    public static readonly IReadOnlyList<string> EventFilters = ["actor", "source", "target", "pair", "country", "role", "code", "type", "place", "days", "status", "context", "happening", .. Stories];

    public static IEnumerable<Command> Build(Streams streams) =>
        [Events().Build(streams), Statements().Build(streams), Relations().Build(streams), Groups().Build(streams), Actors().Build(streams), StoriesCommand().Build(streams), Happenings().Build(streams)];

    private static AskCommand<StoredEvent> Events() => new()
    {
        Name = "events",
        Description = """
            Lists or counts the events of a record.

            Examples:
              rapporteur events --pair RUS,UKR --type ASSAULT --from 2014-01-01 --until 2015-12-31
              rapporteur events --pair USA,RUS --count-by month --format csv
              rapporteur events --source vladimir-putin --status planned
              rapporteur events --happening 1048576                  the reports of a happening
              rapporteur events --country SYR --text '"chemical weapons"' --format jsonl
            """,
        Filters = EventFilters,
        Columns = ItemColumns.Events,
        Query = static (store, asked) => store.Events.Where(asked),
        Json = static r => r.Item.Json,
    };

    private static AskCommand<StoredStatement> Statements() => new()
    {
        Name = "statements",
        Description = """
            Lists or counts the statements of a record: who is said to have said what.

            Examples:
              rapporteur statements --actor ban-ki-moon --from 2015-01-01
              rapporteur statements --country IRN --text nuclear --count-by source
            """,
        Filters = ["actor", "country", "role", "type", "days", .. Stories],
        Columns = ItemColumns.Statements,
        Query = static (store, asked) => store.Statements.Where(asked),
        Json = static r => r.Item.Json,
    };

    private static AskCommand<StoredRelation> Relations() => new()
    {
        Name = "relations",
        Description = """
            Lists or counts the relations of a record: who is with or against whom.

            Examples:
              rapporteur relations --actor RUS --type ally
              rapporteur relations --count-by pair
            """,
        Filters = ["actor", "source", "target", "pair", "country", "role", "type", "days", .. Stories],
        Columns = ItemColumns.Relations,
        Query = static (store, asked) => store.Relations.Where(asked),
        Json = static r => r.Item.Json,
    };

    private static AskCommand<StoredGroup> Groups() => new()
    {
        Name = "groups",
        Description = """
            Lists or counts the groups of actors of a record: alliances, sides, bodies that are there or proposed, with their members.

            Examples:
              rapporteur groups --status proposed
              rapporteur groups --story un-talks-2015 --format jsonl
            """,
        Filters = ["days", "status", .. Stories],
        Columns = ItemColumns.Groups,
        Query = static (store, asked) => store.Groups.Where(asked),
        Json = static r => r.Item.Json,
    };

    private static AskCommand<StoredActor> Actors() => new()
    {
        Name = "actors",
        Description = """
            Lists the actors of a record, those in most events first; filters of events count only such events.

            Examples:
              rapporteur actors --country RUS --role GOV
              rapporteur actors --code 19 --from 2014-01-01 --limit 20
            """,
        Filters = ["actor", "source", "target", "pair", "country", "role", "code", "type", "place", "days", "status", .. Stories],
        Columns = ItemColumns.Actors,
        Query = static (store, asked) => store.Actors.Where(asked),
    };

    private static AskCommand<StoredStory> StoriesCommand() => new()
    {
        Name = "stories",
        Description = """
            Lists or counts the stories of a record.

            Examples:
              rapporteur stories --text 'grain export' --from 2022-07-01
              rapporteur stories --actor recep-tayyip-erdogan --count-by publisher
            """,
        Filters = ["actor", "country", "days", .. Stories],
        Columns = ItemColumns.Stories,
        Query = static (store, asked) => store.Stories.Where(asked),
    };

    private static AskCommand<Happening> Happenings() => new()
    {
        Name = "happenings",
        Description = """
            Lists or counts what happened or was planned, each with its independent reports; near copies of one wire report count once.

            Examples:
              rapporteur happenings --independent 2 --country SYR
              rapporteur happenings --disputed                       reports disagree on whether, who or the toll
              rapporteur happenings --status open                    plans of which no report says what became of them
            """,
        Filters = ["actor", "source", "target", "pair", "country", "role", "code", "type", "place", "days", "status", "reports", .. Stories],
        Columns = ItemColumns.Happenings,
        Query = static (store, asked) => store.Happenings.Where(asked),
    };
}
