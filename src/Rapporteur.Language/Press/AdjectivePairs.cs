namespace Rapporteur.Language.Press;

/// <summary>
/// "The weak and corrupt minister": where the tree joins the minister to the weak, as if they were two, both adjectives are made the attributes
/// that they are.
/// </summary>
internal static class AdjectivePairs
{
    private const string Adjective = "JJ";

    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i + 3 < sentence.End; i++)
                if (IsPair(words, i) && NounOf(words, i) is var noun && noun >= 0) Turn(words, sentence, i, noun);
        }
    }

    private static bool IsPair(ReadOnlySpan<Word> words, int first) =>
        words[first].Xpos == Adjective && words[first].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Obl or Deprel.Nmod
        && words[first + 1].Relation == Deprel.Cc && words[first + 2].Xpos == Adjective && words[first + 2].Relation == Deprel.Amod;

    /// <summary>The noun that the second adjective leads to by the words right behind it, joined to the first; -1 for none.</summary>
    private static int NounOf(ReadOnlySpan<Word> words, int first)
    {
        var noun = words[first + 2].Head;
        while (noun > first && words[noun].Relation is Deprel.Compound or Deprel.NmodDesc && words[noun].Head > noun) noun = words[noun].Head;
        return noun > first + 2 && words[noun].Relation == Deprel.Conj && words[noun].Head == first && words[noun].Upos is Upos.NOUN or Upos.PROPN ? noun : -1;
    }

    private static void Turn(Span<Word> words, SentenceRange sentence, int first, int noun)
    {
        (words[noun].Head, words[noun].Relation) = (words[first].Head, words[first].Relation);
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == first) words[i].Head = noun;
        (words[first].Head, words[first].Relation) = (noun, Deprel.Amod);
        (words[first + 2].Head, words[first + 2].Relation) = (first, Deprel.Conj);
        words[first + 1].Head = first + 2;
    }
}
