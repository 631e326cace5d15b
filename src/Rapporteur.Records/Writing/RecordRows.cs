using System.Text.Json;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Writing;

/// <summary>
/// A record as rows. They are made from its JSON, the contract, so that fields which this version has no column for are kept all the same.
/// </summary>
internal sealed class RecordRows
{
    private static readonly HashSet<string> MentionColumns = ["start", "end", "text", "type", "form", "actor"];
    private static readonly HashSet<string> ActorColumns = ["id", "name", "kind", "country", "role", "code", "title"];
    private static readonly HashSet<string> ElsewhereKept =
        ["id", "title", "url", "publisher", "published", "language", "text", "sentences", "actors", "mentions", "events", "statements", "positions", "relations", "groups"];

    private readonly long _key;
    private readonly Dictionary<string, StoryActorRow> _byId = [];
    private readonly string _text;
    private readonly string _day;

    private RecordRows(JsonElement root, string digest, long key, long reading, long family)
    {
        _key = key;
        _text = StoredText.Clean(root.Text("text") ?? "");
        _day = root.Text("published") ?? "";
        Story = StoryOf(root, digest, reading, family);
        Sentences = Map(root, "sentences", (s, i) => new SentenceRow { Id = ItemKey.Of(key, i), Story = key, StartAt = s.Int("start"), EndAt = s.Int("end") });
        Actors = Map(root, "actors", ActorOf);
        foreach (var actor in Actors) _byId.TryAdd(actor.Actor, actor);
        Mentions = Map(root, "mentions", MentionOf);
        Events = Map(root, "events", EventOf);
        Statements = [.. Nested(root, "statements", null).Select((s, i) => StatementOf(s.Statement, s.Outer, i))];
        Positions = Map(root, "positions", PositionOf);
        Relations = Map(root, "relations", RelationOf);
        Groups = Map(root, "groups", GroupOf);
        Story = Story with { Events = Events.Count, Statements = Statements.Count };
    }

    public StoredStory Story { get; }

    public List<SentenceRow> Sentences { get; }

    public List<StoryActorRow> Actors { get; }

    public List<MentionRow> Mentions { get; }

    public List<StoredEvent> Events { get; }

    public List<EventActorRow> EventActors { get; } = [];

    public List<EventPairRow> EventPairs { get; } = [];

    public List<StoredStatement> Statements { get; }

    public List<StoredPosition> Positions { get; }

    public List<StoredRelation> Relations { get; }

    public List<StoredGroup> Groups { get; }

    /// <summary>The rows of a record.</summary>
    /// <param name="json">The record as JSON.</param>
    /// <param name="digest">Digest of the story's words.</param>
    /// <param name="key">The story's number.</param>
    /// <param name="reading">The number of the reading.</param>
    /// <param name="family">The number of the story that it is a copy of, or its own.</param>
    public static RecordRows Of(JsonElement json, string digest, long key, long reading, long family) => new(json, digest, key, reading, family);

    private StoredStory StoryOf(JsonElement root, string digest, long reading, long family) => new()
    {
        Id = _key,
        StoryId = StoredText.Clean(root.Text("id") ?? ""),
        Title = StoredText.CleanOrNull(root.Text("title")),
        Url = StoredText.CleanOrNull(root.Text("url")),
        Publisher = StoredText.CleanOrNull(root.Text("publisher")),
        Published = root.Text("published"),
        Day = _day,
        Month = MonthOf(_day),
        Language = root.Text("language") ?? "en",
        Text = _text,
        Digest = digest,
        Family = family,
        Reading = reading,
        Events = 0,
        Statements = 0,
        Json = Rest(root),
    };

    private StoryActorRow ActorOf(JsonElement a, int i) => new()
    {
        Id = ItemKey.Of(_key, i),
        Story = _key,
        Actor = a.Clean("id") ?? "",
        Name = a.Clean("name") ?? "",
        Kind = a.Clean("kind") ?? "",
        Country = a.Clean("country"),
        Role = a.Clean("role"),
        Code = a.Clean("code"),
        Title = a.Clean("title"),
        Json = RawWhereMore(a, ActorColumns),
    };

    private MentionRow MentionOf(JsonElement m, int i) => new()
    {
        Id = ItemKey.Of(_key, i),
        Story = _key,
        StartAt = m.Int("start"),
        EndAt = m.Int("end"),
        Type = m.Clean("type") ?? "",
        Form = m.Clean("form"),
        Actor = m.Clean("actor"),
        Json = RawWhereMore(m, MentionColumns),
    };

    private StoredEvent EventOf(JsonElement e, int i)
    {
        var id = ItemKey.Of(_key, i);
        var cameo = e.Clean("cameo") ?? "";
        var date = e.Clean("date");
        var day = DayOf(date);
        var sources = Parties(e, "sources");
        var targets = Parties(e, "targets");
        var place = e.Member("place");
        var trigger = e.Member("trigger");
        var item = new StoredEvent
        {
            Id = id,
            Story = _key,
            Item = e.Clean("id") ?? "",
            Cameo = cameo,
            Root = cameo[..Math.Min(2, cameo.Length)],
            Plover = e.Clean("plover"),
            Mode = e.Clean("mode"),
            Type = e.Clean("type"),
            Ontology = e.Clean("ontology"),
            Contexts = string.Join(";", e.List("contexts").Where(static c => c.ValueKind == JsonValueKind.String).Select(static c => StoredText.Clean(c.GetString()!))),
            Quad = e.Int("quad"),
            Goldstein = e.Double("goldstein") ?? 0,
            Sources = Names(sources),
            SourceCodes = Codes(sources),
            Targets = Names(targets),
            TargetCodes = Codes(targets),
            Status = e.Clean("status") ?? "",
            Negated = e.Bool("negated"),
            Date = date,
            DateEnd = e.Clean("dateEnd"),
            Day = day,
            Month = MonthOf(day),
            Place = place?.Clean("name"),
            PlaceCountry = place?.Clean("country"),
            Latitude = place?.Double("latitude"),
            Longitude = place?.Double("longitude"),
            StartAt = trigger?.Int("start") ?? 0,
            EndAt = trigger?.Int("end") ?? 0,
            Words = WordsAt(trigger),
            Sentence = e.Int("sentence"),
            Statement = e.Clean("statement"),
            Confidence = e.Double("confidence") ?? 0,
            Json = e.GetRawText(),
        };
        EventRows.Add(item, sources, targets, EventActors, EventPairs);
        return item;
    }

    /// <summary>Statements, each followed by those that stand in its content; the JSON parser bounds the depth.</summary>
    private static IEnumerable<(JsonElement Statement, string? Outer)> Nested(JsonElement parent, string list, string? outer)
    {
        foreach (var statement in parent.List(list))
        {
            yield return (statement, outer);
            foreach (var inner in Nested(statement, "nested", statement.Clean("id") ?? "")) yield return inner;
        }
    }

    private StoredStatement StatementOf(JsonElement s, string? outer, int i)
    {
        var speaker = PartyOf(s.Member("speaker"));
        var cue = s.Member("cue");
        return new StoredStatement
        {
            Id = ItemKey.Of(_key, i),
            Story = _key,
            Item = s.Clean("id") ?? "",
            OuterItem = outer,
            Kind = s.Clean("kind") ?? "",
            Speaker = speaker.Actor,
            SpeakerName = speaker.Name,
            SpeakerCode = speaker.Code,
            SpeakerRealm = speaker.Realm,
            SpeakerRole = speaker.Role,
            Via = Names(Parties(s, "via")),
            Cue = WordsAt(cue),
            Content = string.Join(" … ", s.List("content").Select(c => WordsAt(c))),
            Day = _day,
            Month = MonthOf(_day),
            StartAt = cue?.Int("start") ?? 0,
            EndAt = cue?.Int("end") ?? 0,
            Sentence = s.Int("sentence"),
            Json = s.GetRawText(),
        };
    }

    private StoredPosition PositionOf(JsonElement p, int i)
    {
        var holder = PartyOf(p.Member("holder"));
        var evidence = p.Member("evidence");
        return new StoredPosition
        {
            Id = ItemKey.Of(_key, i),
            Story = _key,
            Item = p.Clean("id") ?? "",
            Holder = holder.Actor,
            HolderName = holder.Name,
            HolderCode = holder.Code,
            HolderRealm = holder.Realm,
            HolderRole = holder.Role,
            Issue = p.Clean("issue") ?? "",
            IssueId = p.Clean("issueId"),
            Domain = p.Clean("domain"),
            About = p.Member("about")?.Clean("actor"),
            Stance = p.Double("stance") ?? 0,
            Conditional = p.Bool("conditional"),
            Change = p.Clean("change") ?? "none",
            Day = _day,
            Month = MonthOf(_day),
            StartAt = evidence?.Int("start") ?? 0,
            EndAt = evidence?.Int("end") ?? 0,
            Words = WordsAt(evidence),
            Statement = p.Clean("statement"),
            Json = p.GetRawText(),
        };
    }

    private StoredRelation RelationOf(JsonElement r, int i)
    {
        var (from, to) = (PartyOf(r.Member("from")), PartyOf(r.Member("to")));
        var evidence = r.Member("evidence");
        return new StoredRelation
        {
            Id = ItemKey.Of(_key, i),
            Story = _key,
            Type = r.Clean("type") ?? "",
            FromActor = from.Actor,
            FromName = from.Name,
            FromCode = from.Code,
            FromRealm = from.Realm,
            FromRole = from.Role,
            ToActor = to.Actor,
            ToName = to.Name,
            ToCode = to.Code,
            ToRealm = to.Realm,
            ToRole = to.Role,
            Day = _day,
            Month = MonthOf(_day),
            StartAt = evidence?.Int("start") ?? 0,
            EndAt = evidence?.Int("end") ?? 0,
            Words = WordsAt(evidence),
            Json = r.GetRawText(),
        };
    }

    private StoredGroup GroupOf(JsonElement g, int i)
    {
        var evidence = g.Member("evidence");
        return new StoredGroup
        {
            Id = ItemKey.Of(_key, i),
            Story = _key,
            Name = g.Clean("name") ?? "",
            Status = g.Clean("status") ?? "",
            Members = Names(Parties(g, "members")),
            Day = _day,
            Month = MonthOf(_day),
            StartAt = evidence?.Int("start") ?? 0,
            EndAt = evidence?.Int("end") ?? 0,
            Words = WordsAt(evidence),
            Json = g.GetRawText(),
        };
    }

    private List<Party> Parties(JsonElement item, string name) => [.. item.List(name).Select(r => PartyOf(r))];

    private Party PartyOf(JsonElement? reference)
    {
        if (reference is not { ValueKind: JsonValueKind.Object } r) return Party.Nobody;
        var id = r.Clean("actor");
        var actor = id is null ? null : _byId.GetValueOrDefault(id);
        var code = r.Clean("code") ?? actor?.Code;
        return new Party(id, actor?.Name ?? WordsAt(r), code, Realms.Of(actor?.Country, code, id), actor?.Role);
    }

    /// <summary>The words of a span on one line; empty for none, or for one beyond the text.</summary>
    private string WordsAt(JsonElement? span)
    {
        if (span is not { ValueKind: JsonValueKind.Object } s) return "";
        var (start, end) = (s.Int("start"), s.Int("end"));
        return start >= 0 && end > start && end <= _text.Length ? StoredText.OneLine(_text.AsSpan(start, end - start)) : "";
    }

    private string DayOf(string? date) => date switch
    {
        null or "" => _day,
        { Length: 4 } => date + "-01-01",
        { Length: 7 } => date + "-01",
        _ => date,
    };

    private static string MonthOf(string day) => day.Length >= 7 ? day[..7] : "";

    private static string Names(List<Party> parties) => string.Join("; ", parties.Select(p => p.Name));

    private static string Codes(List<Party> parties) => string.Join(";", parties.Select(p => p.Code).Where(c => c is not null));

    /// <summary>The whole item where it has fields without a column, else null: of actors and mentions there are too many to keep each twice.</summary>
    private static string? RawWhereMore(JsonElement item, HashSet<string> columns) => item.EnumerateObject().All(m => columns.Contains(m.Name)) ? null : item.GetRawText();

    private static string Rest(JsonElement root)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, StoredText.JsonOptions))
        {
            json.WriteStartObject();
            foreach (var member in root.EnumerateObject())
                if (!ElsewhereKept.Contains(member.Name)) member.WriteTo(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<T> Map<T>(JsonElement root, string name, Func<JsonElement, int, T> row) => [.. root.List(name).Select(row)];
}
