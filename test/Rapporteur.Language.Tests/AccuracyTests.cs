using System.Globalization;
using Rapporteur.Language.Conllu;
using Rapporteur.Training;
using Xunit;

namespace Rapporteur.Language.Tests;

/// <summary>The figures in <c>test/floors.tsv</c> hold, from raw text.</summary>
public sealed class AccuracyTests
{
    private static readonly string? Shared = Models.Above("shared/data/ud");

    [Theory]
    [InlineData("ewt-dev", "\n\n")]
    [InlineData("ewt-dev", "\n")]
    [InlineData("gum-dev", "\n\n")]
    [InlineData("gum-dev", "\n")]
    public void Segmentation_keeps_its_floors(string set, string paragraphEnd)
    {
        var gold = Gold(set);
        var read = Models.Segmenter.Segment(RawText.Of(gold, paragraphEnd));
        var score = AlignedScore.Of(gold, read.Words, read.Sentences);
        Reaches(set, "sentences", score.Sentences);
        Reaches(set, "words", score.Words);
    }

    [Theory]
    [InlineData("ewt-dev")]
    [InlineData("gum-dev")]
    public void Lemmas_keep_their_floors(string set) =>
        Reaches(set, "lemmas-gold-tags", AlignedScore.LemmasWithGoldTags(Gold(set), Models.Lemmatizer));

    private static List<ConlluSentence> Gold(string set)
    {
        Assert.SkipWhen(Shared is null, "shared/data/ud is not above the tests: the treebanks are not part of the project");
        return [.. ConlluReader.ReadFile(Path.Combine(Shared!, "shared/data/ud", $"{set}.conllu"))];
    }

    private static void Reaches(string set, string metric, double value)
    {
        var floor = File.ReadLines(Path.Combine(Models.Root, "test", "floors.tsv")).Select(l => l.Split('\t'))
            .Single(l => l.Length == 3 && l[0] == set && l[1] == metric)[2];
        Assert.True(value >= double.Parse(floor, CultureInfo.InvariantCulture), $"{set} {metric} {value:F4} is under its floor {floor}");
    }
}
