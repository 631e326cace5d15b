using Rapporteur.Language.Conllu;
using Rapporteur.Training;
using Xunit;

namespace Rapporteur.Language.Tests;

/// <summary>The figures in <c>test/floors.tsv</c> hold, from raw text.</summary>
public sealed class AccuracyTests
{
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
        Floors.Reaches(set, "sentences", score.Sentences);
        Floors.Reaches(set, "words", score.Words);
    }

    [Theory]
    [InlineData("ewt-dev")]
    [InlineData("gum-dev")]
    public void Lemmas_keep_their_floors(string set) =>
        Floors.Reaches(set, "lemmas-gold-tags", AlignedScore.LemmasWithGoldTags(Gold(set), Models.Lemmatizer));

    [Theory]
    [InlineData("ewt-dev")]
    [InlineData("gum-dev")]
    public void Trees_keep_their_floors(string set)
    {
        var gold = Gold(set);
        var read = Models.Pipeline.Analyze(RawText.Of(gold));
        var score = AlignedScore.Of(gold, read.Words, read.Sentences);
        Floors.Reaches(set, "upos", score.Upos);
        Floors.Reaches(set, "uas", score.Uas);
        Floors.Reaches(set, "las", score.Las);
    }

    private static List<ConlluSentence> Gold(string set)
    {
        var file = ProjectFolder.Shared($"data/ud/{set}.conllu");
        Assert.SkipWhen(file is null, "../shared/data/ud is not there: the treebanks are not part of the project");
        return [.. ConlluReader.ReadFile(file!)];
    }
}
