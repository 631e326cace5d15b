using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>A verb has one subject, and no subject stands behind a preposition.</summary>
public sealed class ReducedRelativesTests
{
    [Fact]
    public void The_noun_of_a_preposition_takes_the_clause_and_what_is_coordinated()
    {
        var words = Mended("a/DET/DT/2/det bloc/NOUN/NN/0/root with/ADP/IN/5/case the/DET/DT/5/det ports/NOUN/NNS/7/nsubj he/PRON/PRP/7/nsubj listed/VERB/VBD/2/acl:relcl plus/CCONJ/CC/9/cc Malta/PROPN/NNP/7/conj");
        Assert.Equal("bloc Nmod", HandTree.Place(words, "ports"));
        Assert.Equal("ports AclRelcl", HandTree.Place(words, "listed"));
        Assert.Equal("ports Conj", HandTree.Place(words, "Malta"));
        Assert.Equal("listed Nsubj", HandTree.Place(words, "he"));
    }

    [Theory]
    [InlineData("a/DET/DT/2/det bloc/NOUN/NN/0/root that/PRON/WDT/5/obj he/PRON/PRP/5/nsubj listed/VERB/VBD/2/acl:relcl")]
    [InlineData("a/DET/DT/2/det bloc/NOUN/NN/0/root the/DET/DT/4/det ports/NOUN/NNS/6/nsubj he/PRON/PRP/6/nsubj listed/VERB/VBD/2/acl:relcl")]
    public void Other_clauses_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        ReducedRelatives.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
