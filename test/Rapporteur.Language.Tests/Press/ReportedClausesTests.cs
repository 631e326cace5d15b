using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>The clause before ", the agency reported" has its verb and its subject.</summary>
public sealed class ReportedClausesTests
{
    [Fact]
    public void A_participle_of_the_first_of_two_subjects_is_the_verb()
    {
        var words = Mended("Rebels/NOUN/NNS/9/nsubj overran/VERB/VBN/1/acl a/DET/DT/4/det base/NOUN/NN/2/obj on/ADP/IN/6/case Monday/PROPN/NNP/1/nmod ,/PUNCT/,/9/punct officials/NOUN/NNS/9/nsubj said/VERB/VBD/0/root ./PUNCT/./9/punct");
        Assert.Equal("root", HandTree.Place(words, "overran"));
        Assert.Equal("VBD", words[1].Xpos);
        Assert.Equal("overran Nsubj", HandTree.Place(words, "Rebels"));
        Assert.Equal("overran Obl", HandTree.Place(words, "Monday"));
        Assert.Equal("overran Parataxis", HandTree.Place(words, "said"));
        Assert.Equal("said Nsubj", HandTree.Place(words, "officials"));
    }

    [Fact]
    public void A_plural_behind_a_name_is_a_verb_in_the_present()
    {
        var words = Mended("Sudan/PROPN/NNP/2/compound departs/NOUN/NNS/7/nsubj from/ADP/IN/4/case Darfur/PROPN/NNP/2/nmod ,/PUNCT/,/7/punct officials/NOUN/NNS/7/nsubj said/VERB/VBD/0/root ./PUNCT/./7/punct");
        Assert.Equal(("root", Upos.VERB), (HandTree.Place(words, "departs"), words[1].Upos));
        Assert.Equal("departs Nsubj", HandTree.Place(words, "Sudan"));
        Assert.Equal("departs Obl", HandTree.Place(words, "Darfur"));
        Assert.Equal("departs Parataxis", HandTree.Place(words, "said"));
    }

    [Fact]
    public void The_verb_of_the_clause_takes_the_subject_before_it()
    {
        var words = Mended("Rebels/NOUN/NNS/7/nsubj overran/VERB/VBD/7/ccomp a/DET/DT/4/det base/NOUN/NN/2/obj ,/PUNCT/,/7/punct officials/NOUN/NNS/7/nsubj said/VERB/VBD/0/root ./PUNCT/./7/punct");
        Assert.Equal("overran Nsubj", HandTree.Place(words, "Rebels"));
        Assert.Equal("said Nsubj", HandTree.Place(words, "officials"));
        Assert.Equal("said Ccomp", HandTree.Place(words, "overran"));
    }

    [Theory]
    // A clause with a subject of its own.
    [InlineData("Rebels/NOUN/NNS/7/nsubj ,/PUNCT/,/7/punct they/PRON/PRP/4/nsubj fled/VERB/VBD/7/ccomp ,/PUNCT/,/7/punct officials/NOUN/NNS/7/nsubj said/VERB/VBD/0/root")]
    // A headline, a participle with one subject beside it, an aside, and a name before a dateline's colon.
    [InlineData("Rebels/NOUN/NNS/4/nsubj overran/VERB/VBN/1/acl ,/PUNCT/,/4/punct say/VERB/VBP/0/root officials/NOUN/NNS/4/nsubj")]
    [InlineData("Rebels/NOUN/NNS/5/nsubj driven/VERB/VBN/1/acl out/ADP/RP/2/compound:prt ,/PUNCT/,/2/punct fled/VERB/VBD/0/root ./PUNCT/./5/punct")]
    [InlineData("Now/ADV/RB/8/advmod ,/PUNCT/,/8/punct researchers/NOUN/NNS/8/nsubj found/VERB/VBD/3/acl ,/PUNCT/,/4/punct states/NOUN/NNS/8/nsubj would/AUX/MD/8/aux gain/VERB/VB/0/root ./PUNCT/./8/punct")]
    [InlineData("GENEVA/PROPN/NNP/4/nsubj :/PUNCT/:/1/punct Iran/PROPN/NNP/4/nsubj agreed/VERB/VBD/0/root ./PUNCT/./4/punct")]
    public void Other_sentences_stay(string tree) => Assert.Equal(HandTree.Whole(HandTree.Of(tree)), HandTree.Whole(Mended(tree)));

    private static Word[] Mended(string tree)
    {
        var words = HandTree.Of(tree);
        ReportedClauses.Mend(words, [new SentenceRange(0, words.Length, StartsParagraph: true)]);
        return words;
    }
}
