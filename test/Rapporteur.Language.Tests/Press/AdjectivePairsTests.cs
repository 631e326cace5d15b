using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>Two adjectives before a noun are both its attributes.</summary>
public sealed class AdjectivePairsTests
{
    [Fact]
    public void The_noun_takes_the_place_of_the_first_adjective()
    {
        var words = Mended("A/DET/DT/2/det weak/ADJ/JJ/7/nsubj and/CCONJ/CC/6/cc corrupt/ADJ/JJ/5/amod army/NOUN/NN/6/compound chief/NOUN/NN/2/conj fled/VERB/VBD/0/root");
        Assert.Equal("fled Nsubj", HandTree.Place(words, "chief"));
        Assert.Equal("chief Amod", HandTree.Place(words, "weak"));
        Assert.Equal("weak Conj", HandTree.Place(words, "corrupt"));
        Assert.Equal("corrupt Cc", HandTree.Place(words, "and"));
        Assert.Equal("chief Det", HandTree.Place(words, "A"));
    }

    [Theory]
    [InlineData("The/DET/DT/2/det rich/ADJ/JJ/6/nsubj and/CCONJ/CC/5/cc the/DET/DT/5/det army/NOUN/NN/2/conj fled/VERB/VBD/0/root")]
    [InlineData("A/DET/DT/5/det weak/ADJ/JJ/5/amod and/CCONJ/CC/4/cc corrupt/ADJ/JJ/2/conj chief/NOUN/NN/6/nsubj fled/VERB/VBD/0/root")]
    public void Other_phrases_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        AdjectivePairs.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
