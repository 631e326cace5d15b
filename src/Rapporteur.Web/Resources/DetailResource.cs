using System.Text.Json;
using Rapporteur.Records;
using Rapporteur.Web.Asking;
using Rapporteur.Web.Rows;

namespace Rapporteur.Web.Resources;

/// <summary>Single things: a story, an actor, a happening's reports, the record itself. Ids stand in the query, since a story's id may be an address.</summary>
internal static class DetailResource
{
    private const int Partners = 20;

    private static readonly IReadOnlyList<Filter> Id = [new Filter("id", "Its id")];

    public static void Map(Api api, string program)
    {
        api.Get("/record", "record", "What the record holds.", [], q => Summary(q.Store, program));
        api.Get("/story", "stories", "A story: its text, and all that was read from it.", Id, q => Story(q.Store, q.Needed("id")));
        api.Get("/actor", "actors", "An actor: its counts, with whom it acts, what it does and what is done to it.", Id, q => Actor(q.Store, q.Needed("id")));
        api.Get<IReadOnlyList<EventRow>>("/happening", "happenings", $"The events that report a happening, the first {Limits.Rows}.", [new Filter("id", "Its number", true), new Filter("independent", "true: of near copies of one report only the first")], q => Reports(q.Store, q));
    }

    private static RecordSummary Summary(RecordStore store, string program) => new(
        program, store.NewestDay, store.Stories.Count(), store.Actors.Count(), store.Events.Count(), store.Statements.Count(), store.Positions.Count(), store.Relations.Count(), store.Happenings.Count());

    private static StoryDetail? Story(RecordStore store, string id)
    {
        if (store.Story(id) is not { } story) return null;
        using var stream = new MemoryStream();
        store.WriteRecord(story, stream);
        using var record = JsonDocument.Parse(stream.ToArray());
        var reading = store.ReadingOf(story);
        return new StoryDetail(StoryRow.Of(story), [.. store.SourcesOf(story).Select(SourceRow.Of)], reading.Program, reading.Models, reading.Knowledge, record.RootElement.Clone());
    }

    private static ActorDetail? Actor(RecordStore store, string id)
    {
        if (store.Actor(id) is not { } actor) return null;
        var asked = new Criteria { Actor = id };
        var with = Opposite(store, asked, id);
        var names = store.NamesOf([.. with.Select(static t => t.Key)]);
        return new ActorDetail(
            ActorRow.Of(actor), store.Statements.Where(asked).Count(), store.Positions.Where(asked).Count(), store.Relations.Where(asked).Count(),
            [.. with.Select(t => new CountLine(t.Key, t.Count, names.GetValueOrDefault(t.Key)))],
            Types(store, new Criteria { Source = id }), Types(store, new Criteria { Target = id }));
    }

    /// <summary>Those on the other side of its events. Who merely acts beside it is not meant, so that the filter <c>pair</c> opens what is counted.</summary>
    private static List<Tally> Opposite(RecordStore store, Criteria asked, string id) =>
        [.. store.Events.Where(asked).CountBy("actor", 2 * Partners).Where(t => t.Key != id).Select(t => new Tally(t.Key, store.Events.Where(new Criteria { Pair = (id, t.Key) }).Count()))
            .Where(static t => t.Count > 0).OrderByDescending(static t => t.Count).ThenBy(static t => t.Key, StringComparer.Ordinal).Take(Partners)];

    private static List<CountLine> Types(RecordStore store, Criteria asked) => [.. store.Events.Where(asked).CountBy("type").Select(static t => new CountLine(t.Key, t.Count, null))];

    private static IReadOnlyList<EventRow>? Reports(RecordStore store, Question question)
    {
        if (store.Happening(question.Id("id")) is not { } happening) return null;
        return Items.WithEvidence(store, store.ReportsOf(happening, question.Text("independent") is not null && question.Choice("independent", ["true", "false"]) == "true").Take(Limits.Rows).ToList(), EventRow.Of);
    }
}
