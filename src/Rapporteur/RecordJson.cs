using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur;

/// <summary>Writes a record as one JSON object, in the form that <c>read --format jsonl</c> prints. Offsets count UTF-16 code units.</summary>
public static class RecordJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the object to a stream, without a line end. Half surrogates are written as U+FFFD.</summary>
    public static void Write(Record record, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        WriteStory(json, record.Story);
        json.WriteList("sentences", record.Sentences, static (j, s) => j.WriteSpan(s));
        json.WriteList("actors", record.Actors, WriteActor);
        json.WriteList("mentions", record.Mentions, (j, m) => WriteMention(j, m, record.Story.Text));
        json.WriteStartArray("events");
        for (var e = 0; e < record.Events.Count; e++) WriteEvent(json, record.Events[e], record.Explanations?[e]);
        json.WriteEndArray();
        WriteStatements(json, "statements", record.Statements.ToLookup(static s => s.OuterId), null);
        json.WriteList("positions", record.Positions, WritePosition);
        json.WriteList("relations", record.Relations, WriteRelation);
        json.WriteList("groups", record.Groups, WriteGroup);
        json.WriteList("unplaced", record.Unplaced, static (j, s) => j.WriteSpan(s));
        json.WriteEndObject();
    }

    private static void WriteStory(Utf8JsonWriter json, Story story)
    {
        json.WriteString("id", story.Id);
        json.WriteString("title", story.Title);
        json.WriteString("url", story.Url);
        json.WriteString("publisher", story.Publisher);
        json.WriteString("published", story.Published?.ToString("yyyy-MM-dd", null));
        json.WriteString("language", story.Language);
        json.WriteString("text", story.Text);
    }

    private static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", JsonNames.Of(actor.Kind));
        json.WriteString("country", actor.Country);
        json.WriteString("role", actor.Role);
        json.WriteString("code", actor.Code);
        if (actor.Title is not null) json.WriteString("title", actor.Title);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, string text)
    {
        json.WriteStartObject();
        json.WriteOffsets(mention.Span);
        json.WriteString("text", mention.Span.Of(text));
        json.WriteString("type", JsonNames.Of(mention.Type));
        if (mention.ActorId is not null) json.WriteString("actor", mention.ActorId);
        json.WriteString("form", JsonNames.Of(mention.Form));
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, Event item, EventExplanation? explanation)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        if (item.Cameo.Length > 0) json.WriteString("cameo", item.Cameo);
        if (item.Type is not null)
        {
            json.WriteString("type", item.Type);
            json.WriteString("ontology", item.Ontology);
        }

        json.WriteString("plover", item.Plover);
        json.WriteString("mode", item.Mode);
        json.WriteList("contexts", item.Contexts, static (j, c) => j.WriteStringValue(c));
        json.WriteNumber("quad", item.Quad);
        json.WriteNumber("goldstein", item.Goldstein);
        json.WriteList("sources", item.Sources, WriteReference);
        json.WriteList("targets", item.Targets, WriteReference);
        json.WriteString("status", JsonNames.Of(item.Status));
        json.WriteBoolean("negated", item.Negated);
        json.WriteString("date", item.Date);
        if (item.DateEnd is not null) json.WriteString("dateEnd", item.DateEnd);
        json.WritePropertyName("place");
        WritePlace(json, item.Place);
        if (item.Casualties.Count > 0) json.WriteList("casualties", item.Casualties, WriteCasualty);
        json.WritePropertyName("trigger");
        json.WriteSpan(item.Trigger);
        json.WriteNumber("sentence", item.Sentence);
        json.WriteString("statement", item.StatementId);
        json.WriteList("evidence", item.Evidence, WriteEvidence);
        json.WriteNumber("confidence", Math.Round(item.Confidence, 2));
        if (item.Pattern is not null) json.WriteString("pattern", item.Pattern);
        if (explanation is not null) ExplanationJson.Write(json, explanation);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, EventEvidence item)
    {
        json.WriteStartObject();
        json.WriteNumber("sentence", item.Sentence);
        json.WritePropertyName("trigger");
        json.WriteSpan(item.Trigger);
        if (item.Cameo.Length > 0) json.WriteString("cameo", item.Cameo);
        if (item.Type is not null) json.WriteString("type", item.Type);
        json.WriteList("sources", item.Sources, WriteReference);
        json.WriteList("targets", item.Targets, WriteReference);
        json.WriteString("statement", item.StatementId);
        json.WriteEndObject();
    }

    private static void WriteCasualty(Utf8JsonWriter json, Casualty casualty)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNames.Of(casualty.Kind));
        json.WriteNumber("minimum", casualty.Minimum);
        if (casualty.Maximum is { } maximum) json.WriteNumber("maximum", maximum);
        json.WriteOffsets(casualty.Span);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, EventPlace? place)
    {
        if (place is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        if (place.Latitude is { } latitude) json.WriteNumber("latitude", latitude);
        if (place.Longitude is { } longitude) json.WriteNumber("longitude", longitude);
        json.WriteEndObject();
    }

    /// <summary>The statements that stand in one's content, each with those in its own.</summary>
    private static void WriteStatements(Utf8JsonWriter json, string name, ILookup<string?, Statement> byOuter, string? outer)
    {
        json.WriteStartArray(name);
        foreach (var statement in byOuter[outer]) WriteStatement(json, statement, byOuter);
        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement item, ILookup<string?, Statement> byOuter)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        if (item.Speaker is not null)
        {
            json.WritePropertyName("speaker");
            WriteReference(json, item.Speaker);
        }

        json.WriteList("via", item.Via, WriteReference);
        json.WritePropertyName("cue");
        json.WriteSpan(item.Cue);
        json.WriteList("content", item.Content, static (j, s) => j.WriteSpan(s));
        json.WriteList("quotes", item.Quotes, static (j, s) => j.WriteSpan(s));
        json.WriteString("kind", item.Kind);
        json.WriteNumber("sentence", item.Sentence);
        if (byOuter.Contains(item.Id)) WriteStatements(json, "nested", byOuter, item.Id);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, Position item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WritePropertyName("holder");
        WriteReference(json, item.Holder);
        json.WriteString("issue", item.Issue);
        if (item.IssueId is not null) json.WriteString("issueId", item.IssueId);
        if (item.Domain is not null) json.WriteString("domain", item.Domain);
        if (item.About is not null)
        {
            json.WritePropertyName("about");
            WriteReference(json, item.About);
        }

        json.WriteNumber("stance", item.Stance);
        json.WriteBoolean("conditional", item.Conditional);
        json.WriteString("change", item.Change);
        json.WritePropertyName("evidence");
        json.WriteSpan(item.Evidence);
        json.WriteString("statement", item.StatementId);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation item)
    {
        json.WriteStartObject();
        json.WriteString("type", item.Type);
        json.WritePropertyName("from");
        WriteReference(json, item.From);
        json.WritePropertyName("to");
        WriteReference(json, item.To);
        json.WritePropertyName("evidence");
        json.WriteSpan(item.Evidence);
        if (item.Pattern is not null) json.WriteString("pattern", item.Pattern);
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, Group item)
    {
        json.WriteStartObject();
        json.WriteString("name", item.Name);
        json.WriteString("status", item.Status);
        json.WriteList("members", item.Members, WriteReference);
        json.WritePropertyName("evidence");
        json.WriteSpan(item.Evidence);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, ActorReference reference)
    {
        json.WriteStartObject();
        if (reference.ActorId is not null) json.WriteString("actor", reference.ActorId);
        if (reference.Code is not null) json.WriteString("code", reference.Code);
        if (!reference.Span.IsEmpty) json.WriteOffsets(reference.Span);
        json.WriteEndObject();
    }

    private static void WriteOffsets(this Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteSpan(this Utf8JsonWriter json, Span span)
    {
        json.WriteStartObject();
        json.WriteOffsets(span);
        json.WriteEndObject();
    }

    private static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
