using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>A noun is part of a noun, not of a finite verb.</summary>
public sealed class VerbCompoundsTests
{
    [Fact]
    public void A_noun_before_a_finite_verb_is_its_subject()
    {
        var words = Mended("Oslo/PROPN/NNP/2/nsubj waited/VERB/VBD/0/root and/CCONJ/CC/5/cc Malta/PROPN/NNP/5/compound sailed/VERB/VBD/2/conj");
        Assert.Equal("sailed Nsubj", HandTree.Place(words, "Malta"));
    }

    [Theory]
    [InlineData("Malta/PROPN/NNP/2/compound port/NOUN/NN/3/nsubj closed/VERB/VBD/0/root")]
    [InlineData("Crews/NOUN/NNS/3/nsubj Malta/PROPN/NNP/3/compound left/VERB/VBD/0/root")]
    [InlineData("to/PART/TO/3/mark sight/NOUN/NN/3/compound see/VERB/VB/0/root")]
    public void Other_nouns_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        VerbCompounds.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
