using System.Buffers;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Trees;

namespace Rapporteur.Language.Press;

/// <summary>
/// Mends what the parser, which learned from treebanks, gets wrong in sentences that news is full of and treebanks are poor in. Each mend knows
/// one such reading. The order matters: tags and names first, then the verbs that they stand around. Where the mends of a sentence should not
/// leave a tree, it stays as the parser had it.
/// </summary>
internal static class NewsTrees
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="trees">The stretches that are trees.</param>
    /// <param name="lemmatizer">Tells which words may be verbs.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> trees, Lemmatizer lemmatizer)
    {
        var parsed = ArrayPool<Word>.Shared.Rent(words.Length);
        words.CopyTo(parsed);
        ModalVerbs.Mend(words, trees);
        AdjectivePairs.Mend(words, trees);
        NameLists.Mend(words, trees);
        VerblessSentences.Mend(words, trees, lemmatizer);
        VerbCompounds.Mend(words, trees);
        ReducedRelatives.Mend(words, trees);
        QuestionClauses.Mend(words, trees);
        ReportedClauses.Mend(words, trees);
        MisplacedWords.Mend(words, trees);
        foreach (var tree in trees)
            if (!IsTree(words, tree)) parsed.AsSpan(tree.First, tree.Count).CopyTo(words[tree.First..]);
        ArrayPool<Word>.Shared.Return(parsed, clearArray: true);
        TagAgreement.Settle(words);
    }

    /// <summary>Whether all words lead to one root.</summary>
    private static bool IsTree(ReadOnlySpan<Word> words, SentenceRange sentence)
    {
        var roots = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head < 0) roots++;
            var steps = 0;
            for (var at = i; words[at].Head >= 0; at = words[at].Head)
                if (++steps > sentence.Count) return false;
        }

        return roots == 1;
    }
}
