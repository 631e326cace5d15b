using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Evaluation.Gold;

/// <summary>Reads lines of gold files; the form of each is known by its keys.</summary>
public static class GoldLine
{
    /// <summary>The longest text in UTF-16 units, the same that a story may have.</summary>
    private const int LongestText = 4_000_000;

    /// <summary>Reads a line.</summary>
    /// <param name="line">A JSON object <c>{"id", "text", "date"?, "gold"}</c>, or a reviewed record with <c>events</c> beside its <c>text</c>.</param>
    /// <param name="problem">What is wrong with it and how to mend it; null where it was read.</param>
    /// <returns>The story; null where there is a problem.</returns>
    public static GoldStory? Parse(string line, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(line);
        problem = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement.Object("the line"));
        }
        catch (JsonException e)
        {
            problem = $"is no JSON (at character {(e.BytePositionInLine ?? 0) + 1}); write one object a line";
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            problem = "holds half a surrogate pair, which is no text; write the whole character";
        }
        catch (MalformedException e)
        {
            problem = e.Message;
        }

        return null;
    }

    private static GoldStory Read(JsonElement json)
    {
        var text = json.Text("text") ?? throw new MalformedException("has no \"text\"; gold needs the text that its offsets refer to");
        if (text.Length > LongestText) throw new MalformedException($"has a text of {text.Length} characters; at most {LongestText} are read as one");
        var id = json.Text("id") ?? throw new MalformedException("has no \"id\"; give each story one of its own");
        var title = json.Text("title");
        var story = new Story
        {
            Id = id,
            Text = text,
            // Offsets refer to the text as it stands, so a title counts only where the text begins with it.
            Title = title is { Length: > 0 } && text.StartsWith(title, StringComparison.Ordinal) ? title : null,
            Published = Day(json.Text("date") ?? json.Text("published")),
        };
        return new GoldStory(story, GoldForms.Read(json, text));
    }

    private static DateOnly? Day(string? date)
    {
        if (string.IsNullOrEmpty(date)) return null;
        return date.Length >= 10 && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new MalformedException($"has the date '{date}'; write 2015-09-28");
    }
}
