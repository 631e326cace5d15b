using Rapporteur.Knowledge;
using Rapporteur.Sources;

namespace Rapporteur.Bench;

/// <summary>
/// Makes many stories out of the examples: paragraphs in another order, states swapped for others, numbers and days changed, so that
/// caches of words and names are not warmer than a real stream of news would make them. The same number gives the same story.
/// </summary>
internal sealed class StoryMaker
{
    private readonly List<Story> _examples;
    private readonly string[] _states;

    public StoryMaker()
    {
        _examples = [.. new StoryReader(new StoryDefaults()).Read([Path.Combine(Project.Examples, "*.txt")], Stream.Null).Select(i => i.Story ?? throw new InvalidDataException(i.Error!.ToString()))];
        _states = [.. World.Load(Project.Knowledge).Countries.Select(c => c.Name).Where(n => n.All(char.IsAsciiLetter)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The stories from number 0 on.</summary>
    public IEnumerable<Story> Make(int count) => Enumerable.Range(0, count).Select(One);

    private Story One(int number)
    {
        var random = new Random(number);
        var example = _examples[number % _examples.Count];
        var day = example.Published!.Value.AddDays(random.Next(-400, 400));
        var paragraphs = example.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var rest = paragraphs[2..];
        random.Shuffle(rest);
        var swaps = _states.Where(s => example.Text.Contains(s, StringComparison.Ordinal)).ToDictionary(s => s, _ => _states[random.Next(_states.Length)]);
        var text = string.Join("\n\n", paragraphs[..2].Concat(rest).Select(p => Change(p, swaps, random)));
        return example with { Id = $"bench-{number}", Text = text, Title = null, Published = day };
    }

    private static string Change(string paragraph, Dictionary<string, string> swaps, Random random) =>
        string.Join(' ', paragraph.Split(' ').Select(w => swaps.TryGetValue(w.TrimEnd(',', '.'), out var other) ? other + w[w.TrimEnd(',', '.').Length..] : Renumber(w, random)));

    private static string Renumber(string word, Random random) =>
        word.Length > 0 && word.All(char.IsAsciiDigit) ? random.Next(2, 2 + (int)Math.Min(2000, Math.Pow(10, word.Length))).ToString(null, null) : word;
}
