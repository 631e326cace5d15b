using System.Globalization;
using System.Text;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Records read before, found by their ids; of several with one id the last counts. A story without a record counts as read with nothing found.</summary>
internal sealed class RecordFile : IReadings
{
    private readonly Dictionary<string, FoundStory> _stories = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    public RecordFile(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (FoundStory.Parse(line, out var problem) is { } story) _stories[story.Id!] = story;
            else _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {problem}"));
        }
    }

    public IReadOnlyList<string> Problems => _problems;

    public FoundStory? Of(Story story, out string? problem)
    {
        problem = null;
        if (!_stories.TryGetValue(story.Id, out var found)) return FoundStory.Nothing;
        if (found.Text is null || found.Text == story.Text) return found;
        problem = $"has another text than the record of '{story.Id}', so that offsets differ; read the gold file itself to get its records";
        return null;
    }

    public void Dispose()
    {
    }
}
