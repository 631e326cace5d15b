namespace Rapporteur.Language.Press;

/// <summary>
/// "A group including all the states the envoy named plus Egypt." A verb has one subject, and no subject stands behind a preposition. Where a relative
/// clause has two and the first is the noun of a prepositional phrase, the phrase belongs to the noun before it, the clause to the noun of the phrase, and
/// nouns coordinated with the verb to that noun.
/// </summary>
internal static class ReducedRelatives
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var verb = sentence.First + 2; verb < sentence.End; verb++)
                if (words[verb].Relation == Deprel.AclRelcl && words[verb].Head < verb && PhraseOf(words, sentence, verb) is var noun and >= 0) Turn(words, sentence, verb, noun);
        }
    }

    /// <summary>The first of two subjects, where a preposition introduces it; or -1.</summary>
    private static int PhraseOf(ReadOnlySpan<Word> words, SentenceRange sentence, int verb)
    {
        int first = -1, subjects = 0;
        for (var i = words[verb].Head + 1; i < verb; i++)
        {
            if (words[i].Head != verb || words[i].Relation is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter)) continue;
            if (subjects++ == 0) first = i;
        }

        return subjects == 2 && words[first].Upos is Upos.NOUN or Upos.PROPN && HasPreposition(words, sentence, first) ? first : -1;
    }

    private static bool HasPreposition(ReadOnlySpan<Word> words, SentenceRange sentence, int noun)
    {
        for (var i = sentence.First; i < noun; i++)
            if (words[i].Head == noun && words[i].Relation == Deprel.Case) return true;
        return false;
    }

    private static void Turn(Span<Word> words, SentenceRange sentence, int verb, int noun)
    {
        (words[noun].Head, words[noun].Relation) = (words[verb].Head, Deprel.Nmod);
        words[verb].Head = noun;
        for (var i = verb + 1; i < sentence.End; i++)
            if (words[i].Head == verb && words[i].Relation == Deprel.Conj && words[i].Upos is Upos.NOUN or Upos.PROPN) words[i].Head = noun;
    }
}
