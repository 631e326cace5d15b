namespace Rapporteur.Language.Press;

/// <summary>
/// "…, and France sanctioned Mali." Nouns are compounded with nouns: where the tree makes a noun a part of the finite verb behind it, which has no subject,
/// the noun is the subject.
/// </summary>
internal static class VerbCompounds
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End - 1; i++)
                if (IsPartOfVerb(words, i) && !HasSubject(words, sentence, words[i].Head, out var isPassive)) words[i].Relation = isPassive ? Deprel.NsubjPass : Deprel.Nsubj;
        }
    }

    private static bool IsPartOfVerb(ReadOnlySpan<Word> words, int noun) =>
        words[noun] is { Relation: Deprel.Compound, Upos: Upos.NOUN or Upos.PROPN } && words[noun].Head > noun && words[words[noun].Head] is { Upos: Upos.VERB, Xpos: "VBD" or "VBZ" or "VBP" };

    private static bool HasSubject(ReadOnlySpan<Word> words, SentenceRange sentence, int verb, out bool isPassive)
    {
        isPassive = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head != verb) continue;
            if (words[i].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.Expl) return true;
            isPassive |= words[i].Relation == Deprel.AuxPass;
        }

        return false;
    }
}
