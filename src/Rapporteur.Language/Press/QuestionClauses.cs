namespace Rapporteur.Language.Press;

/// <summary>
/// "Concerns about how we are to go on." Where the tree makes the question word alone the noun of the preposition and hangs the clause beside it, the clause
/// takes both in.
/// </summary>
internal static class QuestionClauses
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First + 1; i < sentence.End - 2; i++)
                if (IsQuestion(words[i]) && words[i].Relation is Deprel.Nmod or Deprel.Obl && words[i].Head < i - 1 && words[i - 1] is { Relation: Deprel.Case } before && before.Head == i && ClauseOf(words, sentence, i) is var verb and >= 0) Turn(words, i, verb);
        }
    }

    /// <summary>"Which" and "whom" behind a preposition begin relative clauses.</summary>
    private static bool IsQuestion(in Word word) => word.Xpos == "WRB" || word is { Xpos: "WP", Lemma: "what" };

    /// <summary>The clause beside a question word that begins, with its subject, right behind it; or -1.</summary>
    private static int ClauseOf(ReadOnlySpan<Word> words, SentenceRange sentence, int question)
    {
        for (var verb = question + 2; verb < sentence.End; verb++)
        {
            if (words[verb].Head != words[question].Head) continue;
            if (words[verb].Relation is not (Deprel.Acl or Deprel.AclRelcl or Deprel.Advcl or Deprel.Xcomp or Deprel.Ccomp)) return -1;
            return Reaches(words, question + 1, verb) ? verb : -1;
        }

        return -1;
    }

    /// <summary>Whether a word is the subject of a verb or stands within it.</summary>
    private static bool Reaches(ReadOnlySpan<Word> words, int word, int verb)
    {
        for (var at = word; at > 0 && at < verb; at = words[at].Head)
            if (words[at].Head == verb && words[at].Relation is Deprel.Nsubj or Deprel.NsubjPass) return true;
        return false;
    }

    private static void Turn(Span<Word> words, int question, int verb)
    {
        words[verb].Relation = words[words[verb].Head].Upos is Upos.VERB or Upos.AUX ? Deprel.Advcl : Deprel.Acl;
        (words[question].Head, words[question].Relation) = (verb, words[question].Xpos == "WRB" ? Deprel.Advmod : Deprel.Obj);
        (words[question - 1].Head, words[question - 1].Relation) = (verb, Deprel.Mark);
    }
}
