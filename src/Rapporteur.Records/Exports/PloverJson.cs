using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// PLOVER JSON, an object a line, with the fields of the manual's table "PLOVER JSON" and its objects for actors, texts, citations and places (Open Event Data
/// Alliance, PLOVER manual, https://github.com/openeventdata/PLOVER). The manual's contexts future, hypothetical and negation tell what is planned, possible or denied.
/// </summary>
internal sealed class PloverJson(Stream stream, World world) : IEventExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly Dictionary<string, string> StatusContexts = new()
    {
        [JsonNames.Of(EventStatus.Planned)] = "future",
        [JsonNames.Of(EventStatus.Possible)] = "hypothetical",
        [JsonNames.Of(EventStatus.Conditional)] = "hypothetical",
    };

    /// <summary>The fields of the size object, by our kinds of victims.</summary>
    private static readonly (string Kind, string Field)[] Sizes =
        [(JsonNames.Of(CasualtyKind.Killed), "dead"), (JsonNames.Of(CasualtyKind.Injured), "injured"), (JsonNames.Of(CasualtyKind.Arrested), "arrested")];

    public static readonly ExportFormat Format = new(
        "plover", "PLOVER JSON, an object a line",
        [Misfit.Undated, Misfit.NoPlover, Misfit.NoSource, Misfit.CalledFor, Misfit.Alleged, Misfit.NoDay],
        static (stream, world) => new PloverJson(stream, world));

    public void Write(ExportedEvent item)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteEvent(json, item);
            WriteSource(json, item);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    public void Dispose() => stream.Flush();

    private void WriteEvent(Utf8JsonWriter json, ExportedEvent item)
    {
        json.WriteString("id", $"{item.Story.StoryId}/{item.Item.Item}");
        json.WriteString("date", Cells.Iso(item.Day));
        if (item.Item.DateEnd is { Length: 10 } end) json.WriteString("enddate", end);
        WriteActors(json, "source", item.Sources);
        WriteActors(json, "recipient", item.Targets);
        WriteList(json, "event", [item.Item.Plover!]);
        if (item.Item.Place is not null) WritePlace(json, item.Item);
        WriteList(json, "event_text", [item.Item.Words]);
        if (item.Item.Quad > 0) json.WriteNumber("quad_code", item.Item.Quad);
        json.WriteNumber("event_scale", item.Item.Goldstein);
        if (item.Item.Mode is { } mode) WriteList(json, "mode", [mode]);
        WriteList(json, "context", [.. Contexts(item.Item)]);
        WriteSizes(json, item);
    }

    private static IEnumerable<string> Contexts(StoredEvent item)
    {
        if (StatusContexts.TryGetValue(item.Status, out var status)) yield return status;
        if (item.Negated) yield return "negation";
        foreach (var context in item.Contexts.Split(';', StringSplitOptions.RemoveEmptyEntries)) yield return context;
    }

    private static void WriteSource(Utf8JsonWriter json, ExportedEvent item)
    {
        json.WriteStartObject("text_info");
        json.WriteNumber("sequence", item.Item.Sentence + 1);
        json.WriteNumber("start", item.Item.StartAt);
        json.WriteNumber("end", item.Item.EndAt);
        json.WriteEndObject();
        json.WriteStartObject("cite_info");
        json.WriteString("citation", item.Story.StoryId);
        if (item.Story.Url is { } url) json.WriteString("url", url);
        if (item.Story.Title is { } title) json.WriteString("title", title);
        json.WriteString("language", item.Story.Language);
        if (item.Story.Publisher is { } publisher) json.WriteString("publication", publisher);
        json.WriteEndObject();
        json.WriteString("coder", "Rapporteur");
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IReadOnlyList<ExportedActor> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            if (actor.Country is not null || actor.Code is not null) json.WriteString("code", actor.Realm);
            if (actor.Role is { } role) json.WriteString("sector", role);
            if (actor.Words.Length > 0) json.WriteString("actor_text", actor.Words);
            json.WriteString("identifier_id", actor.Id);
            json.WriteString("identifier_text", actor.Name);
            if (actor.Office is { } office) json.WriteString("office", office);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, StoredEvent item)
    {
        json.WriteStartObject("event_loc");
        json.WriteString("name", item.Place);
        if (item.Latitude is { } latitude) json.WriteNumber("latitude", latitude);
        if (item.Longitude is { } longitude) json.WriteNumber("longitude", longitude);
        if (world.CountryOf(item.PlaceCountry)?.Alpha2 is { } two) json.WriteString("country code", two);
        if (item.PlaceCountry is { } three) json.WriteString("cc3", three);
        json.WriteEndObject();
    }

    private static void WriteSizes(Utf8JsonWriter json, ExportedEvent item)
    {
        if (!Sizes.Any(s => item.Victims.ContainsKey(s.Kind))) return;
        json.WriteStartObject("size_info");
        foreach (var (kind, field) in Sizes)
            if (item.Victims.TryGetValue(kind, out var count)) json.WriteNumber(field, count);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
