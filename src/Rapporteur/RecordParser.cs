using System.Globalization;
using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur;

/// <summary>
/// Takes a record in that <see cref="RecordJson"/> wrote, so that what was read once need not be read again. Members that a newer version adds are passed over, those that an
/// older one lacks stand as if nothing had been found. Explanations are not taken in.
/// </summary>
public static class RecordParser
{
    /// <summary>The record.</summary>
    /// <param name="json">The object, as <c>read --format jsonl</c> prints it.</param>
    /// <exception cref="FormatException">It is no record; the message says what is wrong.</exception>
    public static Record Parse(JsonElement json)
    {
        try
        {
            return new Record
            {
                Story = StoryOf(json),
                Sentences = List(json, "sentences", SpanOf),
                Actors = List(json, "actors", ActorOf),
                Mentions = List(json, "mentions", MentionOf),
                Events = List(json, "events", EventOf),
                // The number of an id is the place in the record, wherever the statement is nested.
                Statements = [.. Statements(json, "statements", null).OrderBy(static s => s.Id.Length).ThenBy(static s => s.Id, StringComparer.Ordinal)],
                Positions = List(json, "positions", PositionOf),
                Relations = List(json, "relations", RelationOf),
                Groups = List(json, "groups", GroupOf),
                Unplaced = List(json, "unplaced", SpanOf),
            };
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"is no record: {e.Message}", e);
        }
    }

    private static Story StoryOf(JsonElement json) => new()
    {
        Id = Needed(json, "id"),
        Text = Needed(json, "text"),
        Title = Text(json, "title"),
        Url = Text(json, "url"),
        Publisher = Text(json, "publisher"),
        Published = Text(json, "published") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Language = Text(json, "language") ?? "en",
    };

    private static Actor ActorOf(JsonElement json) => new()
    {
        Id = Needed(json, "id"),
        Name = Needed(json, "name"),
        Kind = Choice<ActorKind>(json, "kind", JsonNames.Of),
        Country = Text(json, "country"),
        Role = Text(json, "role"),
        Code = Text(json, "code"),
        Title = Text(json, "title"),
    };

    private static Mention MentionOf(JsonElement json) =>
        new(SpanOf(json), Choice<MentionType>(json, "type", JsonNames.Of), Text(json, "form") is null ? MentionForm.Name : Choice<MentionForm>(json, "form", JsonNames.Of), Text(json, "actor"));

    private static Event EventOf(JsonElement json) => new()
    {
        Id = Needed(json, "id"),
        Cameo = Text(json, "cameo") ?? "",
        Plover = Text(json, "plover"),
        Mode = Text(json, "mode"),
        Type = Text(json, "type"),
        Ontology = Text(json, "ontology"),
        Contexts = List(json, "contexts", static c => c.GetString()!),
        Quad = json.GetProperty("quad").GetInt32(),
        Goldstein = json.GetProperty("goldstein").GetDouble(),
        Sources = List(json, "sources", ReferenceOf),
        Targets = List(json, "targets", ReferenceOf),
        Status = Choice<EventStatus>(json, "status", JsonNames.Of),
        Negated = Flag(json, "negated"),
        Date = Text(json, "date"),
        DateEnd = Text(json, "dateEnd"),
        Place = Member(json, "place") is { } place ? new EventPlace(Needed(place, "name"), Text(place, "country"), Member(place, "latitude")?.GetDouble(), Member(place, "longitude")?.GetDouble()) : null,
        Casualties = List(json, "casualties", CasualtyOf),
        Evidence = List(json, "evidence", EvidenceOf),
        Trigger = SpanOf(json.GetProperty("trigger")),
        Sentence = json.GetProperty("sentence").GetInt32(),
        StatementId = Text(json, "statement"),
        Confidence = json.GetProperty("confidence").GetDouble(),
        Pattern = Text(json, "pattern"),
    };

    private static EventEvidence EvidenceOf(JsonElement json) => new(
        json.GetProperty("sentence").GetInt32(), SpanOf(json.GetProperty("trigger")), Text(json, "cameo") ?? "", List(json, "sources", ReferenceOf), List(json, "targets", ReferenceOf), Text(json, "statement"),
        Text(json, "type"));

    private static Casualty CasualtyOf(JsonElement json) => new(Choice<CasualtyKind>(json, "kind", JsonNames.Of), json.GetProperty("minimum").GetInt64(), Member(json, "maximum")?.GetInt64(), SpanOf(json));

    private static IEnumerable<Statement> Statements(JsonElement json, string name, string? outer)
    {
        if (Member(json, name) is not { } list) yield break;
        foreach (var item in list.EnumerateArray())
        {
            var statement = StatementOf(item, outer);
            yield return statement;
            foreach (var nested in Statements(item, "nested", statement.Id)) yield return nested;
        }
    }

    private static Statement StatementOf(JsonElement json, string? outer) => new()
    {
        Id = Needed(json, "id"),
        OuterId = outer,
        Speaker = Member(json, "speaker") is { } speaker ? ReferenceOf(speaker) : null,
        Via = List(json, "via", ReferenceOf),
        Cue = SpanOf(json.GetProperty("cue")),
        Content = List(json, "content", SpanOf),
        Quotes = List(json, "quotes", SpanOf),
        Kind = Needed(json, "kind"),
        Sentence = json.GetProperty("sentence").GetInt32(),
    };

    private static Position PositionOf(JsonElement json) => new()
    {
        Id = Needed(json, "id"),
        Holder = ReferenceOf(json.GetProperty("holder")),
        Issue = Needed(json, "issue"),
        IssueId = Text(json, "issueId"),
        Domain = Text(json, "domain"),
        About = Member(json, "about") is { } about ? ReferenceOf(about) : null,
        Stance = json.GetProperty("stance").GetDouble(),
        Conditional = Flag(json, "conditional"),
        Change = Text(json, "change") ?? "none",
        Evidence = SpanOf(json.GetProperty("evidence")),
        StatementId = Text(json, "statement"),
    };

    private static Relation RelationOf(JsonElement json) =>
        new(Needed(json, "type"), ReferenceOf(json.GetProperty("from")), ReferenceOf(json.GetProperty("to")), SpanOf(json.GetProperty("evidence"))) { Pattern = Text(json, "pattern") };

    private static Group GroupOf(JsonElement json) => new(Needed(json, "name"), Needed(json, "status"), List(json, "members", ReferenceOf), SpanOf(json.GetProperty("evidence")));

    /// <summary>A reference without words has no offsets.</summary>
    private static ActorReference ReferenceOf(JsonElement json) => new(Text(json, "actor"), Text(json, "code"), Member(json, "start") is null ? default : SpanOf(json));

    private static Span SpanOf(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static IReadOnlyList<T> List<T>(JsonElement json, string name, Func<JsonElement, T> item) => Member(json, name) is { } list ? [.. list.EnumerateArray().Select(item)] : [];

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static string? Text(JsonElement json, string name) => Member(json, name)?.GetString();

    private static string Needed(JsonElement json, string name) => Text(json, name) ?? throw new FormatException($"is no record: '{name}' is missing");

    private static bool Flag(JsonElement json, string name) => Member(json, name)?.GetBoolean() ?? false;

    private static T Choice<T>(JsonElement json, string name, Func<T, string> word)
        where T : struct, Enum
    {
        var text = Needed(json, name);
        foreach (var value in Enum.GetValues<T>())
            if (word(value) == text) return value;
        throw new FormatException($"is no record: there is no {name} '{text}'");
    }
}
