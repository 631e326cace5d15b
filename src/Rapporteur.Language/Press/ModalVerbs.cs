namespace Rapporteur.Language.Press;

/// <summary>
/// "The accord may spur talks." Behind a modal stands a verb. Where the tree has a noun there, as the first word of the noun that it makes
/// the predicate, the word is made the verb, and the noun its object.
/// </summary>
internal static class ModalVerbs
{
    private const string Modal = "MD";

    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i + 2 < sentence.End; i++)
                if (words[i].Xpos == Modal && words[i].Relation == Deprel.Aux && IsVerb(words, sentence, i)) Turn(words, sentence, i + 1, words[i].Head);
        }
    }

    private static bool IsVerb(ReadOnlySpan<Word> words, SentenceRange sentence, int modal)
    {
        ref readonly var next = ref words[modal + 1];
        var noun = words[modal].Head;
        if (next.Xpos is not ("NN" or "JJ") || next.Relation is not (Deprel.Compound or Deprel.Amod) || next.Head != noun || noun < modal || words[noun].Upos is not (Upos.NOUN or Upos.PROPN)) return false;
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == noun && words[i].Relation == Deprel.Cop) return false;
        return true;
    }

    /// <summary>What belongs to the clause hangs on the verb, what belongs to the noun stays with it.</summary>
    private static void Turn(Span<Word> words, SentenceRange sentence, int verb, int noun)
    {
        (words[verb].Head, words[verb].Relation) = (words[noun].Head, words[noun].Relation);
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == noun && (i < verb || !IsPartOfNoun(words[i].Relation))) words[i].Head = verb;
        (words[noun].Head, words[noun].Relation) = (verb, Deprel.Obj);
        (words[verb].Upos, words[verb].Xpos, words[verb].Features) = (Upos.VERB, "VB", "VerbForm=Inf");
    }

    private static bool IsPartOfNoun(Deprel relation) => relation is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.Nmod or Deprel.NmodPoss
        or Deprel.NmodDesc or Deprel.NmodUnmarked or Deprel.Flat or Deprel.Appos or Deprel.Acl or Deprel.AclRelcl or Deprel.Case or Deprel.Conj or Deprel.Cc;
}
