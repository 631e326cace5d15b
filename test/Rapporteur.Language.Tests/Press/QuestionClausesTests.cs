using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>A question behind a preposition is a clause, not a noun with a clause beside it.</summary>
public sealed class QuestionClausesTests
{
    [Fact]
    public void The_clause_takes_in_its_question_word_and_the_preposition()
    {
        var words = Mended("doubts/NOUN/NNS/0/root about/ADP/IN/3/case how/ADV/WRB/1/nmod the/DET/DT/5/det fleet/NOUN/NN/6/nsubj sails/VERB/VBZ/1/acl");
        Assert.Equal("sails Advmod", HandTree.Place(words, "how"));
        Assert.Equal("sails Mark", HandTree.Place(words, "about"));
        Assert.Equal("doubts Acl", HandTree.Place(words, "sails"));
    }

    [Theory]
    [InlineData("doubts/NOUN/NNS/0/root about/ADP/IN/3/case how/ADV/WRB/1/nmod to/PART/TO/5/mark sail/VERB/VB/1/acl")]
    [InlineData("the/DET/DT/2/det port/NOUN/NN/0/root from/ADP/IN/4/case which/PRON/WDT/6/obl they/PRON/PRP/6/nsubj sail/VERB/VBP/2/acl:relcl")]
    public void Other_clauses_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        QuestionClauses.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
