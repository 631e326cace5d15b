using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Rapporteur.Tests.Accuracy;

/// <summary>Reads a development set beside the project and has it scored by <c>score.py</c> beside it; tests skip where either is missing.</summary>
internal static class Scorer
{
    /// <summary>The scorer's figures for a set of JSON Lines.</summary>
    public static Dictionary<string, double> Score(string kind, string set)
    {
        var gold = Needed($"data/{set}/dev.jsonl");
        return Figures(Run(kind, gold, [.. File.ReadLines(gold).Where(l => l.Length > 0).Select(StoryOf)]));
    }

    /// <summary>How many facts of the close reading of one article are found.</summary>
    public static double Facts(string article, DateOnly day) => Facts(article, Needed($"articles/{article}.txt"), Needed($"articles/{article}.facts.json"), day);

    /// <summary>How many facts of the checklist of one of our own long stories are found.</summary>
    public static double FactsOfOwn(string story, DateOnly day)
    {
        var file = Path.Combine(ProjectFolder.Examples, "stories", story);
        return Facts(story, file + ".txt", file + ".facts.json", day);
    }

    private static double Facts(string article, string file, string checklist, DateOnly day)
    {
        var text = File.ReadAllText(file);
        var cut = text.IndexOf('\n', StringComparison.Ordinal);
        var story = new Story { Id = article, Title = text[..cut], Text = $"{text[..cut]}\n\n{text[(cut + 1)..].Trim()}", Published = day };
        var found = Run("facts", checklist, [story]).Single(l => l.StartsWith("found ", StringComparison.Ordinal) && l.Contains(" of ", StringComparison.Ordinal) && char.IsAsciiDigit(l[6]));
        return double.Parse(found.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    internal static string Needed(string path)
    {
        var file = ProjectFolder.Shared(path);
        Assert.SkipWhen(file is null, $"../shared/{path} is not there: it is not part of the project");
        return file!;
    }

    internal static Story StoryOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var date = json.RootElement.TryGetProperty("date", out var day) && day.ValueKind == JsonValueKind.String ? day.GetString() : null;
        return new Story
        {
            Id = json.RootElement.GetProperty("id").GetString()!,
            Text = json.RootElement.GetProperty("text").GetString()!,
            Published = date is { Length: >= 10 } ? DateOnly.ParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
    }

    private static List<string> Run(string kind, string gold, Story[] stories)
    {
        var script = Needed("score/score.py");
        var records = new Record[stories.Length];
        Parallel.For(0, stories.Length, i => records[i] = Reading.Reader.Read(stories[i]));
        var file = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(file))
            {
                foreach (var record in records)
                {
                    RecordJson.Write(record, stream);
                    stream.WriteByte((byte)'\n');
                }
            }

            return Python(script, kind, gold, file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    internal static List<string> Python(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return lines;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed: score.py needs it");
            return [];
        }
    }

    internal static Dictionary<string, double> Figures(List<string> lines) => lines.Select(l => l.Split(' '))
        .Where(f => f.Length == 2 && double.TryParse(f[1], CultureInfo.InvariantCulture, out _)).ToDictionary(f => f[0], f => double.Parse(f[1], CultureInfo.InvariantCulture));
}
