using System.Text.Json;

namespace Rapporteur.Sources;

/// <summary>What is known of a text file beyond its words: a JSON file of the same name beside it with id, published, url, publisher.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Published">Its day.</param>
/// <param name="Url">Its address.</param>
/// <param name="Publisher">Who published it.</param>
internal sealed record StoryCard(string? Id, DateOnly? Published, string? Url, string? Publisher)
{
    private const int LargestCard = 64 * 1024;

    /// <summary>The card beside a file, or null where there is none that can be read.</summary>
    public static StoryCard? Beside(string file)
    {
        var path = Path.ChangeExtension(file, ".json");
        if (path == file || !File.Exists(path) || new FileInfo(path).Length > LargestCard) return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return null;
            var published = root.Text("published") ?? root.Text("date");
            return new StoryCard(root.Text("id"), JsonLines.Day(published), root.Text("url"), root.Text("publisher"));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
