using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Sources;

/// <summary>JSON Lines of <c>{"id", "text", "date"?, "title"?, "url"?, "publisher"?}</c>; a broken line is reported by its number, the rest is read.</summary>
internal static class JsonLines
{
    /// <summary>Reads a line.</summary>
    public static SourceItem Read(string line, string source, long number, StoryDefaults defaults)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return SourceItem.Failed(source, number, "is no JSON object; write {\"id\": …, \"text\": …}");
            if (root.Text("text") is not { } text) return SourceItem.Failed(source, number, "has no \"text\"");
            if (text.Length > StoryReader.LongestStory) return SourceItem.Failed(source, number, StoryReader.TooLong(text.Length));
            var date = root.Text("date") ?? root.Text("published");
            var day = Day(date);
            if (date is { Length: > 0 } && day is null) return SourceItem.Failed(source, number, $"has the date '{date}'; write 2015-09-28");
            var story = PlainText.Join(root.Text("title"), text, root.Text("url"), defaults);
            return SourceItem.Of(story with { Id = root.Text("id") ?? story.Id, Published = day ?? defaults.Published, Publisher = root.Text("publisher") });
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return SourceItem.Failed(source, number, $"is no JSON ({FirstSentence(e.Message)}); the other lines are read");
        }
    }

    /// <summary>The day that an ISO 8601 date or time begins with, or null.</summary>
    public static DateOnly? Day(string? date) =>
        date is { Length: >= 10 } && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string FirstSentence(string message)
    {
        var cut = message.IndexOf(". ", StringComparison.Ordinal);
        return cut < 0 ? message.TrimEnd('.') : message[..cut];
    }
}
