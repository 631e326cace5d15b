using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Cli.Asking;

/// <summary>A phrase to look up.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The words.</param>
/// <param name="Date">The day asked about, or null.</param>
/// <param name="Context">Words around it, or a country; null for none.</param>
/// <param name="Error">Why the line is no question, or null.</param>
internal sealed record Question(string Id, string Text, DateOnly? Date, string? Context, string? Error)
{
    /// <summary>Reads a line of JSON.</summary>
    public static Question Parse(string line, string source, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var day = Member(root, "date") is { Length: >= 10 } date && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : (DateOnly?)null;
            return Member(root, "text") is { } text
                ? new Question(Member(root, "id") ?? number.ToString(CultureInfo.InvariantCulture), text, day, Member(root, "context"), null)
                : new Question("", "", null, null, $"{source}:{number}: has no \"text\"");
        }
        catch (JsonException e)
        {
            return new Question("", "", null, null, $"{source}:{number}: is no JSON: {e.Message}");
        }
    }

    private static string? Member(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var member) ? member.ValueKind == JsonValueKind.String ? member.GetString() : member.GetRawText() : null;
}
