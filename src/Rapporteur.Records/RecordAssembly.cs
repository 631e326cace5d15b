using System.Text.Json;
using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records;

/// <summary>Puts a story's rows together again as the record that <c>read --format jsonl</c> prints.</summary>
internal static class RecordAssembly
{
    public static void Write(StoreDb db, StoredStory story, Stream stream)
    {
        var (first, end) = (ItemKey.First(story.Id), ItemKey.First(story.Id + 1));
        using var json = new Utf8JsonWriter(stream, StoredText.JsonOptions);
        json.WriteStartObject();
        WriteStory(json, story);
        json.WriteStartArray("sentences");
        foreach (var s in db.Sentences.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id))
        {
            json.WriteStartObject();
            WriteSpan(json, s.StartAt, s.EndAt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("actors");
        foreach (var actor in db.StoryActors.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id)) WriteActor(json, actor);
        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (var mention in db.Mentions.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id)) WriteMention(json, mention, story.Text);
        json.WriteEndArray();
        WriteItems(json, "events", db.Events.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id).Select(static i => i.Json));
        WriteItems(json, "statements", db.Statements.Where(i => i.Id >= first && i.Id < end && i.OuterItem == null).OrderBy(static i => i.Id).Select(static i => i.Json));
        WriteItems(json, "positions", db.Positions.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id).Select(static i => i.Json));
        WriteItems(json, "relations", db.Relations.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id).Select(static i => i.Json));
        WriteItems(json, "groups", db.Groups.Where(i => i.Id >= first && i.Id < end).OrderBy(static i => i.Id).Select(static i => i.Json));
        WriteRest(json, story.Json);
        json.WriteEndObject();
    }

    private static void WriteStory(Utf8JsonWriter json, StoredStory story)
    {
        json.WriteString("id", story.StoryId);
        json.WriteString("title", story.Title);
        json.WriteString("url", story.Url);
        json.WriteString("publisher", story.Publisher);
        json.WriteString("published", story.Published);
        json.WriteString("language", story.Language);
        json.WriteString("text", story.Text);
    }

    private static void WriteActor(Utf8JsonWriter json, StoryActorRow actor)
    {
        if (actor.Json is not null)
        {
            json.WriteRawValue(actor.Json, true);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", actor.Actor);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", actor.Kind);
        json.WriteString("country", actor.Country);
        json.WriteString("role", actor.Role);
        json.WriteString("code", actor.Code);
        if (actor.Title is not null) json.WriteString("title", actor.Title);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, MentionRow mention, string text)
    {
        if (mention.Json is not null)
        {
            json.WriteRawValue(mention.Json, true);
            return;
        }

        json.WriteStartObject();
        WriteSpan(json, mention.StartAt, mention.EndAt);
        json.WriteString("text", text.AsSpan(mention.StartAt, mention.EndAt - mention.StartAt));
        json.WriteString("type", mention.Type);
        if (mention.Actor is not null) json.WriteString("actor", mention.Actor);
        if (mention.Form is not null) json.WriteString("form", mention.Form);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, int start, int end)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void WriteItems(Utf8JsonWriter json, string name, IQueryable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteRawValue(item, true);
        json.WriteEndArray();
    }

    private static void WriteRest(Utf8JsonWriter json, string rest)
    {
        using var document = JsonDocument.Parse(rest);
        foreach (var member in document.RootElement.EnumerateObject()) member.WriteTo(json);
    }
}
