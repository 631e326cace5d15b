using System.Globalization;
using System.Text;
using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>
/// Records read before, found by their ids; of several with one id that of the same text, the last of them. A story without a record counts as read
/// with nothing found.
/// </summary>
internal sealed class RecordFile : IReadings
{
    private readonly Dictionary<string, List<FoundStory>> _stories = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    public RecordFile(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: no such file; give the lines that 'rapporteur read --format jsonl --out FILE' writes");
        using var reader = new StreamReader(path, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (FoundStory.Parse(line, out var problem) is not { } story)
            {
                _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {problem}"));
                continue;
            }

            if (!_stories.TryGetValue(story.Id!, out var same)) _stories[story.Id!] = same = [];
            same.Add(story);
        }
    }

    public IReadOnlyList<string> Problems => _problems;

    public FoundStory? Of(Story story, out string? problem)
    {
        problem = null;
        if (!_stories.TryGetValue(story.Id, out var same)) return FoundStory.Nothing;
        if (same.FindLast(f => f.Text is null || f.Text == story.Text) is { } found) return found;
        problem = $"has another text than the record of '{story.Id}', so that offsets differ; read the gold file itself to get its records";
        return null;
    }

    public void Dispose()
    {
    }
}
