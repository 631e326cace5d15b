using System.Globalization;
using System.Text.Json;
using Rapporteur.Cli.Reading;
using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>Reads the positions back from records in JSON Lines, as <c>read --format jsonl</c> prints them; a broken line is reported, the rest is read.</summary>
internal static class RecordLines
{
    /// <summary>Adds the records of a file, or of standard input for <c>-</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="streams">The streams.</param>
    /// <param name="collection">What they are added to.</param>
    /// <returns>Number of lines that could not be read.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static int Read(string path, Streams streams, Collection collection) => RecordFileLines.Read(path, streams, record => Add(record, collection));

    private static void Add(JsonElement record, Collection collection)
    {
        var text = record.GetProperty("text").GetString() ?? "";
        var story = new PositionStory(record.GetProperty("id").GetString() ?? "", Text(record, "title"), text, Day(Text(record, "published")), Text(record, "publisher"), Text(record, "url"));
        var actors = record.GetProperty("actors").EnumerateArray().ToDictionary(a => a.GetProperty("id").GetString()!, StringComparer.Ordinal);
        collection.Add(story, [.. record.GetProperty("positions").EnumerateArray().Select(p => Row(p, story, actors))]);
    }

    private static PositionRow Row(JsonElement position, PositionStory story, Dictionary<string, JsonElement> actors)
    {
        var (holderId, holder, holderWords) = Reference(position.GetProperty("holder"), story, actors);
        var about = position.TryGetProperty("about", out var reference) && reference.ValueKind == JsonValueKind.Object ? Reference(reference, story, actors) : default;
        var (start, end, words) = Words(position.GetProperty("evidence"), story);
        return new PositionRow
        {
            Story = story.Id,
            Date = story.Date,
            ActorId = holderId ?? holderWords,
            Actor = holder is { } actor ? Text(actor, "name") ?? holderWords : holderWords,
            IsPerson = holder is { } person && Text(person, "kind") == JsonNames.Of(ActorKind.Person),
            Country = holder is { } citizen ? Text(citizen, "country") : null,
            Role = holder is { } bearer ? Text(bearer, "role") : null,
            Issue = position.GetProperty("issue").GetString() ?? "",
            IssueId = Text(position, "issueId"),
            Domain = Text(position, "domain"),
            AboutId = about.Id,
            About = about.Actor is { } concerned ? Text(concerned, "name") : about.Words,
            Stance = Math.Clamp(position.GetProperty("stance").GetDouble(), -1, 1),
            Conditional = position.GetProperty("conditional").GetBoolean(),
            Change = Text(position, "change") ?? "none",
            Start = start,
            End = end,
            Words = words,
        };
    }

    private static (string? Id, JsonElement? Actor, string Words) Reference(JsonElement reference, PositionStory story, Dictionary<string, JsonElement> actors)
    {
        var id = Text(reference, "actor");
        return (id, id is not null && actors.TryGetValue(id, out var actor) ? actor : null, Words(reference, story).Words);
    }

    private static (int Start, int End, string Words) Words(JsonElement span, PositionStory story)
    {
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        return start >= 0 && start < end && end <= story.Text.Length ? (start, end, story.Text[start..end]) : throw new FormatException("the span lies outside the text");
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? Day(string? date) =>
        date is not null && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
