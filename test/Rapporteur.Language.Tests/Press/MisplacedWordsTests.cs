using Rapporteur.Language.Press;
using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>Words that a tree has where no sentence has them find their places; the trees are given, so that no model decides.</summary>
public sealed class MisplacedWordsTests
{
    [Theory]
    [InlineData("talks/NOUN/NNS/nsubj>5 ,/PUNCT/,/punct>1 Macron/PROPN/NNP/nsubj>5 still/ADV/RB/advmod>5 said/VERB/VBD/root>0 ,/PUNCT/,/punct>5 would/AUX/MD/aux>8 resume/VERB/VB/ccomp>5", "talks", "nsubj", "resume")]
    [InlineData("fighters/NOUN/NNS/nsubj>6 overran/VERB/VBD/acl>1 bases/NOUN/NNS/obj>2 ,/PUNCT/,/punct>6 officials/NOUN/NNS/nsubj>6 said/VERB/VBD/root>0", "overran", "ccomp", "said")]
    [InlineData("fighters/NOUN/NNS/nsubj>6 overran/VERB/VBD/acl>1 bases/NOUN/NNS/obj>2 ,/PUNCT/,/punct>6 officials/NOUN/NNS/nsubj>6 said/VERB/VBD/root>0", "fighters", "nsubj", "overran")]
    [InlineData("Turkey/PROPN/NNP/nsubj>2 let/VERB/VBD/root>0 jets/NOUN/NNS/obj>4 use/VERB/VB/xcomp>2 bases/NOUN/NNS/obj>4", "jets", "obj", "let")]
    [InlineData("use/NOUN/NN/nsubj>4 by/ADP/IN/case>5 Damascus/PROPN/NNP/compound>5 drew/VERB/VBD/root>0 missiles/NOUN/NNS/obj>4", "Damascus", "nmod", "use")]
    [InlineData("use/NOUN/NN/nsubj>4 by/ADP/IN/case>5 Damascus/PROPN/NNP/compound>5 drew/VERB/VBD/root>0 missiles/NOUN/NNS/obj>4", "by", "case", "Damascus")]
    [InlineData("Danish/PROPN/NNP/nsubj>3 police/NOUN/NN/nsubj>3 said/VERB/VBD/root>0 so/ADV/RB/advmod>3", "Danish", "compound", "police")]
    [InlineData("Danish/PROPN/NNP/root>0 police/NOUN/NN/flat>1", "Danish", "compound", "police")]
    [InlineData("Testov/PROPN/NNP/root>0 ,/PUNCT/,/punct>3 commander/NOUN/NN/appos>1 ,/PUNCT/,/punct>5 threatened/VERB/VBN/parataxis>1 Uzbekistan/PROPN/NNP/obj>5", "Testov", "nsubj", "threatened")]
    [InlineData("Austria/PROPN/NNP/nsubj>2 said/VERB/VBD/root>0 no/INTJ/UH/discourse>5 to/ADP/IN/case>5 bids/NOUN/NNS/obl>2", "no", "discourse", "said")]
    [InlineData("Sudan/PROPN/NNP/nsubj>4 President/PROPN/NNP/compound>3 Kiir/PROPN/NNP/appos>1 spoke/VERB/VBD/root>0", "Sudan", "compound", "Kiir")]
    public void Misplaced_words_are_moved(string tree, string form, string relation, string head) => Assert.Equal((relation, head), Mended(tree, form));

    [Theory]
    [InlineData("talks/NOUN/NNS/nsubj>3 quickly/ADV/RB/advmod>3 said/VERB/VBD/root>0 much/ADJ/JJ/obj>3", "talks", "nsubj", "said")]
    [InlineData("Turkey/PROPN/NNP/nsubj>2 wants/VERB/VBZ/root>0 to/PART/TO/mark>4 use/VERB/VB/xcomp>2 bases/NOUN/NNS/obj>4", "bases", "obj", "use")]
    [InlineData("rebels/NOUN/NNS/nsubj>2 met/VERB/VBD/root>0 government/NOUN/NN/compound>4 envoys/NOUN/NNS/obj>2", "government", "compound", "envoys")]
    [InlineData("John/PROPN/NNP/root>0 Kerry/PROPN/NNP/flat>1", "Kerry", "flat", "John")]
    [InlineData("Testov/PROPN/NNP/root>0 ,/PUNCT/,/punct>3 commander/NOUN/NN/appos>1 of/ADP/IN/case>5 rebels/NOUN/NNS/nmod>3", "commander", "appos", "Testov")]
    [InlineData("Kiir/PROPN/NNP/nsubj>5 ,/PUNCT/,/punct>4 President/PROPN/NNP/compound>4 Sudan/PROPN/NNP/appos>1 spoke/VERB/VBD/root>0", "Sudan", "appos", "Kiir")]
    public void Others_stay(string tree, string form, string relation, string head) => Assert.Equal((relation, head), Mended(tree, form));

    private static (string, string) Mended(string tree, string form)
    {
        var words = Array.ConvertAll(tree.Split(' '), static part =>
        {
            var cells = part.Split('/', '>');
            return new Word
            {
                Form = cells[0],
                Lemma = cells[0],
                Upos = Enum.Parse<Upos>(cells[1]),
                Xpos = cells[2],
                Features = "_",
                Relation = Deprels.Parse(cells[3]),
                Head = int.Parse(cells[4], System.Globalization.CultureInfo.InvariantCulture) - 1,
            };
        });
        MisplacedWords.Mend(words, [new SentenceRange(0, words.Length, true)]);
        var word = Array.Find(words, w => w.Form == form);
        return (word.Relation.Name(), word.Head < 0 ? "" : words[word.Head].Form);
    }
}
