namespace Rapporteur.Language.Press;

/// <summary>
/// "The minister left for Paris on Monday, the agency reported." A clause stands before the comma, so it has a verb. Where the tree gives the
/// verb of reporting both subjects, the verb that was read as a part of the first one is made the verb it is.
/// </summary>
internal static class ReportedClauses
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (!VerblessSentences.IsFull(words, sentence) || SubjectsOf(words, sentence) is not { } found) continue;
            if (ClauseOf(words, found.First, found.Comma) is var clause && clause >= 0) words[found.First].Head = clause;
            else if (VerbOf(words, found.First, found.Comma) is var verb && verb >= 0) Raise(words, sentence, found.First, verb, found.Comma);
            else if (IsPresent(words, sentence, found.First, found.Comma)) Turn(words, sentence, found.First, found.Comma);
        }
    }

    /// <summary>The farther of two subjects before the verb that is the root, and the comma between them; null for others.</summary>
    private static (int First, int Comma)? SubjectsOf(ReadOnlySpan<Word> words, SentenceRange sentence)
    {
        int first = -1, second = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head < 0 && (words[i].Upos != Upos.VERB || i < second)) return null;
            if (words[i].Relation != Deprel.Nsubj || words[i].Head < i || words[words[i].Head].Head >= 0) continue;
            if (second >= 0) return null;
            if (first < 0) first = i;
            else second = i;
        }

        if (second < 0) return null;
        var comma = second;
        while (comma > first && words[comma].Form != ",") comma--;
        if (comma == first || IsAside(words, sentence, first, comma)) return null;
        for (var i = comma + 1; i < second; i++)
            if (words[i].Head < comma || words[i].Head > second) return null;
        return (first, comma);
    }

    /// <summary>"The state, researchers found, would gain": no clause stands before the comma, but an aside between two of them.</summary>
    private static bool IsAside(ReadOnlySpan<Word> words, SentenceRange sentence, int subject, int comma)
    {
        var before = subject - 1;
        while (before >= sentence.First && words[before].Head == subject && words[before].Form != ",") before--;
        return before >= sentence.First && words[before].Form == "," && words[comma - 1].Upos == Upos.VERB;
    }

    /// <summary>"A strike on Monday hit the base, the agency said": the verb of the clause that is reported, where it was left without a subject; -1 for none.</summary>
    private static int ClauseOf(ReadOnlySpan<Word> words, int subject, int comma)
    {
        for (var i = subject + 1; i < comma; i++)
            if (words[i].Head == words[subject].Head && words[i] is { Relation: Deprel.Ccomp, Upos: Upos.VERB }) return HasSubject(words, i, subject) ? -1 : i;
        return -1;
    }

    private static bool HasSubject(ReadOnlySpan<Word> words, int verb, int after)
    {
        for (var i = after + 1; i < verb; i++)
            if (words[i].Head == verb && words[i].Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj) return true;
        return false;
    }

    /// <summary>The first verb that hangs on a subject as a participle or aside, with nothing of a clause's own.</summary>
    private static int VerbOf(ReadOnlySpan<Word> words, int subject, int comma)
    {
        for (var i = subject + 1; i < comma; i++)
            if (words[i].Head == subject && words[i].Upos == Upos.VERB && words[i].Xpos != "VBG" && words[i].Relation is Deprel.Acl or Deprel.Parataxis && !HasOwn(words, i, subject)) return i;
        return -1;
    }

    private static bool HasOwn(ReadOnlySpan<Word> words, int verb, int subject)
    {
        for (var i = subject + 1; i < verb; i++)
            if (words[i].Head == verb && words[i].Relation is Deprel.Mark or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Aux or Deprel.AuxPass) return true;
        return false;
    }

    /// <summary>"Ethiopia departs from Libya": a plural right behind a name, with a phrase of its own after it.</summary>
    private static bool IsPresent(ReadOnlySpan<Word> words, SentenceRange sentence, int noun, int comma)
    {
        if (words[noun].Xpos is not ("NNS" or "NNPS") || noun == sentence.First) return false;
        ref readonly var name = ref words[noun - 1];
        if (name.Head != noun || name.Upos != Upos.PROPN || name.Relation is not (Deprel.Compound or Deprel.Amod)) return false;
        for (var i = noun + 1; i < comma; i++)
            if (words[i].Head == noun && words[i].Relation == Deprel.Nmod) return true;
        return false;
    }

    private static void Raise(Span<Word> words, SentenceRange sentence, int subject, int verb, int comma)
    {
        for (var i = verb + 1; i < comma; i++)
            if (words[i].Head == subject) Take(words, i, verb);
        Root(words, sentence, subject, verb, comma);
        if (words[verb].Xpos != "VBN") return;
        (words[verb].Xpos, words[verb].Features) = ("VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    }

    private static void Turn(Span<Word> words, SentenceRange sentence, int verb, int comma)
    {
        var subject = verb - 1;
        for (var i = sentence.First; i < comma; i++)
        {
            if (words[i].Head != verb || i == subject) continue;
            if (i < subject) words[i].Head = subject;
            else Take(words, i, verb);
        }

        Root(words, sentence, subject, verb, comma);
        (words[verb].Upos, words[verb].Xpos, words[verb].Features) = (Upos.VERB, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    }

    /// <summary>The verb rules the sentence; the one of reporting stands aside, and what it had before the comma is the verb's.</summary>
    private static void Root(Span<Word> words, SentenceRange sentence, int subject, int verb, int comma)
    {
        var reporting = sentence.First;
        while (words[reporting].Head >= 0) reporting++;
        for (var i = sentence.First; i < comma; i++)
            if (words[i].Head == reporting && i != verb) words[i].Head = verb;
        (words[subject].Head, words[subject].Relation) = (verb, Deprel.Nsubj);
        (words[reporting].Head, words[reporting].Relation) = (verb, Deprel.Parataxis);
        (words[verb].Head, words[verb].Relation) = (-1, Deprel.Root);
    }

    private static void Take(Span<Word> words, int dependent, int verb)
    {
        ref var word = ref words[dependent];
        word.Head = verb;
        if (word.Relation == Deprel.Nmod) word.Relation = Deprel.Obl;
        else if (word.Relation == Deprel.NmodUnmarked) word.Relation = Deprel.OblUnmarked;
    }
}
