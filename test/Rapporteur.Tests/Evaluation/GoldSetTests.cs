using System.Globalization;
using System.Text.Json;
using Rapporteur.Evaluation;
using Rapporteur.Evaluation.Gold;
using Rapporteur.Events;
using Xunit;

namespace Rapporteur.Tests.Evaluation;

/// <summary>The gold that ships is sound, and the program keeps what it reaches on it.</summary>
public sealed class GoldSetTests
{
    private const int FewestSentences = 150;
    private const int FewestOfARoot = 5;

    private static readonly Lazy<List<(string Line, GoldStory Story)>> LazyStories = new(() => [.. Directory.GetFiles(Path.Combine(ProjectFolder.Examples, "gold"), "*.jsonl")
        .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(l => (l, GoldLine.Parse(l, out var problem) ?? throw new InvalidOperationException($"{problem}: {l}")))]);

    private static readonly Lazy<List<FoundStory>> LazyFound = new(() => [.. LazyStories.Value.AsParallel().AsOrdered().Select(s => FoundStory.Of(Reading.Reader.Read(s.Story.Story)))]);

    private static List<CodedEvent> Events => [.. LazyStories.Value.SelectMany(s => ((EventGold)s.Story.Content).Events)];

    [Fact]
    public void Every_sentence_is_there_once_with_its_day()
    {
        var stories = LazyStories.Value.ConvertAll(s => s.Story.Story);
        Assert.True(stories.Count >= FewestSentences);
        Assert.Equal(stories.Count, stories.Select(s => s.Id).Distinct().Count());
        Assert.Equal(stories.Count, stories.Select(s => s.Text).Distinct().Count());
        Assert.All(stories, s => Assert.InRange(s.Published!.Value.Year, 2000, 2026));
    }

    [Fact]
    public void Every_root_and_type_is_there_often_enough()
    {
        var roots = Events.CountBy(e => e.Cameo![..2]).ToDictionary();
        Assert.Equal(20, roots.Count);
        Assert.All(roots, r => Assert.True(r.Value >= FewestOfARoot, r.ToString()));
        var types = Events.Where(e => e.Plover is not null).CountBy(e => e.Plover!).ToDictionary();
        Assert.Equal(16, types.Count);
        Assert.All(types, t => Assert.True(t.Value >= FewestOfARoot, t.ToString()));
        Assert.Contains(LazyStories.Value, s => ((EventGold)s.Story.Content).Events.Count == 0);
    }

    [Fact]
    public void Codes_are_of_the_ontology_with_its_types()
    {
        var ontology = new Ontology(Reading.Knowledge);
        Assert.All(Events, e => Assert.True(ontology.Has(e.Cameo!), e.Cameo));
        Assert.All(Events, e => Assert.Equal(ontology.Find(e.Cameo!)!.Plover, e.Plover));
    }

    [Fact]
    public void Spans_lie_on_whole_words_and_say_them()
    {
        foreach (var (line, story) in LazyStories.Value)
        {
            var text = story.Story.Text;
            using var json = JsonDocument.Parse(line);
            foreach (var item in json.RootElement.GetProperty("gold").GetProperty("events").EnumerateArray())
            {
                foreach (var role in new[] { "source", "target" })
                {
                    if (!item.TryGetProperty(role, out var parties)) continue;
                    foreach (var party in parties.ValueKind == JsonValueKind.Array ? [.. parties.EnumerateArray()] : new[] { parties })
                    {
                        var (start, end) = (party.GetProperty("start").GetInt32(), party.GetProperty("end").GetInt32());
                        Assert.Equal(text[start..end], party.GetProperty("text").GetString());
                        Assert.False(char.IsLetterOrDigit(text[start]) && start > 0 && char.IsLetterOrDigit(text[start - 1]), line);
                        Assert.False(char.IsLetterOrDigit(text[end - 1]) && end < text.Length && char.IsLetterOrDigit(text[end]), line);
                        Assert.Equal(text[start..end].Trim(), text[start..end]);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(EventClass.Plover, "macro_f1", "code_f1", "code_and_actors_f1", "link_f1", "status")]
    [InlineData(EventClass.Cameo, "macro_f1", "code_f1", "code_and_actors_f1", "full_code")]
    [InlineData(EventClass.Quad, "macro_f1", "code_f1")]
    public void The_gold_keeps_its_floors(EventClass by, params string[] metrics)
    {
        var evaluator = new Evaluator(GoldForm.Events, by);
        foreach (var (story, found) in LazyStories.Value.Zip(LazyFound.Value)) evaluator.Add(story.Story, found);
        var report = evaluator.Report();
        foreach (var metric in metrics) Floors.Reaches("examples-gold", by.ToString().ToLower(CultureInfo.InvariantCulture) + "_" + metric, Value(report, metric));
    }

    private static double Value(EvaluationReport report, string metric) => metric switch
    {
        "macro_f1" => report.MacroF1,
        _ when metric.EndsWith("_f1", StringComparison.Ordinal) => report.Find(metric[..^3])!.Tally.F1,
        _ => report.Find(metric)!.Tally.Recall,
    };
}
