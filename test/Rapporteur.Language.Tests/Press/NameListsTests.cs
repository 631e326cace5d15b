using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>Names of a list hang on one another.</summary>
public sealed class NameListsTests
{
    [Theory]
    [InlineData("envoys/NOUN/NNS/7/nsubj of/ADP/IN/3/case Chad/PROPN/NNP/1/nmod ,/PUNCT/,/5/punct Mali/PROPN/NNP/1/conj and/CCONJ/CC/8/cc met/VERB/VBD/0/root Niger/PROPN/NNP/3/conj")]
    [InlineData("envoys/NOUN/NNS/9/nsubj and/CCONJ/CC/3/cc aides/NOUN/NNS/1/conj from/ADP/IN/5/case Chad/PROPN/NNP/3/nmod and/CCONJ/CC/7/cc Mali/PROPN/NNP/1/conj have/AUX/VBP/9/aux met/VERB/VBN/0/root")]
    public void A_name_joins_the_name_before_it(string tree) => Assert.Equal("Chad Conj", HandTree.Place(Mended(tree), "Mali"));

    [Theory]
    [InlineData("envoys/NOUN/NNS/6/nsubj of/ADP/IN/3/case Chad/PROPN/NNP/1/nmod and/CCONJ/CC/5/cc Mali/PROPN/NNP/1/conj met/VERB/VBD/0/root")]
    [InlineData("clever/ADJ/JJ/4/amod and/CCONJ/CC/3/cc kind/ADJ/JJ/4/amod people/NOUN/NNS/0/root")]
    [InlineData("say/VERB/VBP/0/root that/SCONJ/IN/5/mark if/SCONJ/IN/5/mark Chad/PROPN/NNP/5/nsubj goes/VERB/VBZ/1/ccomp")]
    public void Other_lists_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    [Fact]
    public void An_adjective_is_the_attribute_of_the_name_behind_it()
    {
        var words = Mended("Chad/PROPN/NNP/6/nsubj and/CCONJ/CC/4/cc the/DET/DT/4/det old/ADJ/JJ/1/appos Mali/PROPN/NNP/4/flat agreed/VERB/VBD/0/root");
        Assert.Equal("Mali Amod", HandTree.Place(words, "old"));
        Assert.Equal("Chad Conj", HandTree.Place(words, "Mali"));
        Assert.Equal("Mali Cc", HandTree.Place(words, "and"));
    }

    [Fact]
    public void A_capital_behind_a_subordinator_begins_a_name()
    {
        var words = Mended("said/VERB/VBD/0/root that/SCONJ/IN/5/mark Wadi/SCONJ/IN/5/mark Halfa/PROPN/NNP/5/nsubj fell/VERB/VBD/1/ccomp");
        Assert.Equal(("Halfa Compound", Upos.PROPN), (HandTree.Place(words, "Wadi"), words[2].Upos));
    }

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        NameLists.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
