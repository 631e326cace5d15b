using System.Globalization;
using Rapporteur.Evaluation;
using Rapporteur.Evaluation.Gold;
using Rapporteur.Tests.Accuracy;
using Xunit;

namespace Rapporteur.Tests.Evaluation;

/// <summary>Our figures are those of the scorer beside the project, to its last digit; skipped where that is not there.</summary>
public sealed class AgreementTests
{
    // Enough for every class to be right, missed and wrongly found somewhere; reading all is the floors' work.
    private const int Sentences = 400;
    private const int Documents = 25;

    [Theory]
    [InlineData("pairs", "plover-pairs", Sentences)]
    [InlineData("penta", "cameo-penta", Sentences)]
    [InlineData("roles", "cameo-roles", Sentences)]
    [InlineData("plover", "plover-gsr", Sentences)]
    [InlineData("entities", "re3d", Documents)]
    [InlineData("relations", "re3d", Documents)]
    [InlineData("statements", "statements-polnear", Documents)]
    public void Figures_agree(string kind, string set, int most)
    {
        var script = Scorer.Needed("score/score.py");
        var lines = Spread([.. File.ReadLines(Scorer.Needed($"data/{set}/dev.jsonl")).Where(l => l.Length > 0)], most);
        using var files = new TwoFiles(lines);
        var theirs = Scorer.Figures(Scorer.Python(script, kind, files.Gold, files.Records));
        var ours = Figures(lines, File.ReadAllLines(files.Records));
        Assert.DoesNotContain("missing_stories", theirs.Keys);
        theirs.Remove("pairs");
        Assert.True(theirs.Count >= 4, string.Join(' ', theirs.Keys));
        Assert.All(theirs, t => Assert.Equal($"{t.Key} {Four(t.Value)}", $"{t.Key} {Four(Value(ours, t.Key))}"));
    }

    /// <summary>Lines from all over the set, which is sorted by class.</summary>
    private static string[] Spread(string[] lines, int most) =>
        lines.Length <= most ? lines : [.. Enumerable.Range(0, most).Select(i => lines[(int)((long)i * lines.Length / most)])];

    private static EvaluationReport Figures(string[] gold, string[] records)
    {
        var stories = gold.Select(l => GoldLine.Parse(l, out var problem) ?? throw new InvalidOperationException(problem)).ToList();
        var evaluator = new Evaluator(stories[0].Content.Form);
        // The scorer, too, takes the last record of an id: one id stands twice in plover-gsr.
        var found = records.Select(l => FoundStory.Parse(l, out var problem) ?? throw new InvalidOperationException(problem)).GroupBy(r => r.Id!).ToDictionary(g => g.Key, g => g.Last());
        foreach (var story in stories) evaluator.Add(story, found[story.Story.Id]);
        return evaluator.Report();
    }

    private static string Four(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    /// <summary>Our figure by the scorer's name.</summary>
    private static double Value(EvaluationReport report, string name)
    {
        if (name == "macro_f1") return report.MacroF1;
        if (report.Find(name) is { } share) return share.Tally.Recall;
        var cut = name.LastIndexOf('_');
        var (stem, measure) = (name[..cut], name[(cut + 1)..]);
        var tally = report.Figures.Single(f => f.Name.Equals(stem, StringComparison.OrdinalIgnoreCase) || (stem.StartsWith("class", StringComparison.Ordinal) && f.Name.StartsWith(stem[5..] + " ", StringComparison.Ordinal))).Tally;
        return measure switch { "p" => tally.Precision, "r" => tally.Recall, _ => tally.F1 };
    }

    /// <summary>Gold and what is read of it, as files for the scorer.</summary>
    private sealed class TwoFiles : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-test-").FullName;

        public TwoFiles(string[] lines)
        {
            File.WriteAllLines(Gold, lines);
            var records = lines.AsParallel().AsOrdered().Select(l => Reading.Reader.Read(Scorer.StoryOf(l))).ToList();
            using var stream = File.Create(Records);
            foreach (var record in records)
            {
                RecordJson.Write(record, stream);
                stream.WriteByte((byte)'\n');
            }
        }

        public string Gold => Path.Combine(_folder, "gold.jsonl");

        public string Records => Path.Combine(_folder, "records.jsonl");

        public void Dispose() => Directory.Delete(_folder, true);
    }
}
