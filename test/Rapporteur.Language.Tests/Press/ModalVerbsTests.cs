using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>The word behind a modal is a verb.</summary>
public sealed class ModalVerbsTests
{
    [Fact]
    public void A_compound_behind_a_modal_is_the_verb_and_its_noun_the_object()
    {
        var words = Mended("The/DET/DT/2/det accord/NOUN/NN/5/nsubj may/AUX/MD/5/aux spur/NOUN/NN/5/compound talks/NOUN/NNS/0/root between/ADP/IN/7/case rivals/NOUN/NNS/5/nmod ,/PUNCT/,/9/punct say/VERB/VBP/5/parataxis aides/NOUN/NNS/9/nsubj");
        Assert.Equal(("root", Upos.VERB, "VB"), (HandTree.Place(words, "spur"), words[3].Upos, words[3].Xpos));
        Assert.Equal("spur Obj", HandTree.Place(words, "talks"));
        Assert.Equal("spur Nsubj", HandTree.Place(words, "accord"));
        Assert.Equal("spur Aux", HandTree.Place(words, "may"));
        Assert.Equal("talks Nmod", HandTree.Place(words, "rivals"));
        Assert.Equal("spur Parataxis", HandTree.Place(words, "say"));
    }

    [Theory]
    [InlineData("He/PRON/PRP/5/nsubj may/AUX/MD/5/aux be/AUX/VB/5/cop army/NOUN/NN/5/compound chief/NOUN/NN/0/root")]
    [InlineData("They/PRON/PRP/3/nsubj may/AUX/MD/3/aux hold/VERB/VB/0/root peace/NOUN/NN/5/compound talks/NOUN/NNS/3/obj")]
    public void Other_clauses_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        ModalVerbs.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
