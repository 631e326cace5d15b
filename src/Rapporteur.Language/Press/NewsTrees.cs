using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Trees;

namespace Rapporteur.Language.Press;

/// <summary>
/// Mends what the parser, which learned from treebanks, gets wrong in sentences that news is full of and treebanks are poor in. Each mend knows
/// one such reading and leaves every tree a tree. The order matters: tags and names first, then the verbs that they stand around.
/// </summary>
internal static class NewsTrees
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="trees">The stretches that are trees.</param>
    /// <param name="lemmatizer">Tells which words may be verbs.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> trees, Lemmatizer lemmatizer)
    {
        ModalVerbs.Mend(words, trees);
        AdjectivePairs.Mend(words, trees);
        NameLists.Mend(words, trees);
        VerblessSentences.Mend(words, trees, lemmatizer);
        ReportedClauses.Mend(words, trees);
        MisplacedWords.Mend(words, trees);
        TagAgreement.Settle(words);
    }
}
