using System.Text.Json;
using Rapporteur.Language;
using Rapporteur.Sources;

namespace Rapporteur.Bench;

/// <summary>Stories as JSON Lines.</summary>
internal static class StoryFile
{
    public static int Write(int count, string file)
    {
        using var writer = new StreamWriter(file);
        foreach (var story in new StoryMaker().Make(count))
            writer.WriteLine(JsonSerializer.Serialize(new { id = story.Id, date = $"{story.Published:yyyy-MM-dd}", text = story.Text }));
        return 0;
    }

    /// <summary>Words as the program itself cuts them, punctuation marks included.</summary>
    public static int CountWords(string file)
    {
        var english = EnglishPipeline.Load(Project.Models);
        long words = 0, stories = 0;
        foreach (var story in Read(file))
        {
            words += english.Analyze(story.Text).Count;
            stories++;
        }

        Console.WriteLine($"{stories} {words}");
        return 0;
    }

    public static IEnumerable<Story> Read(string file) =>
        new StoryReader(new StoryDefaults()).Read([file], Stream.Null).Where(i => i.Story is not null).Select(i => i.Story!);
}
