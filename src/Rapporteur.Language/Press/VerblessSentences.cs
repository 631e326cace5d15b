using Rapporteur.Language.Lemmas;

namespace Rapporteur.Language.Press;

/// <summary>
/// A full sentence of news has a verb. Where the tree of one that ends in a full stop has a noun for its root and reads a past tense as a
/// participle ("Police arrested the leader": the leader of the arrested police), the participle is made the verb it is.
/// </summary>
internal static class VerblessSentences
{
    private const int ShortestSentence = 4;
    private const string PastTense = "VBD";

    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    /// <param name="lemmas">Tells past tenses.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences, Lemmatizer lemmas)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Count < ShortestSentence || RootOf(words, sentence) is not { } root) continue;
            if (!IsFull(words, sentence))
            {
                if (!HasPredicate(words, sentence, root, withSubject: false)) BuriedVerbs.MendHeadline(words, sentence, root);
                continue;
            }

            if (MendPresent(words, sentence, root) || PresentVerbs.Mend(words, sentence, root)) continue;
            var mended = false;
            for (var i = sentence.First + 1; i < sentence.End && !mended && !HasPredicate(words, sentence, root, withSubject: true); i++)
                mended = IsParticiple(words, sentence, i) && (Follows(words, sentence, root, i) || Precedes(words, sentence, root, i));
            if (!mended && !HasPredicate(words, sentence, root, withSubject: false)) BuriedVerbs.Mend(words, sentence, root, lemmas);
        }
    }

    /// <summary>"Moscow denies that its troops are there": a plural that rules a clause with "that" and has a name for its compound is a verb in the present.</summary>
    private static bool MendPresent(Span<Word> words, SentenceRange sentence, int root)
    {
        if (words[root].Xpos is not ("NNS" or "NNPS" or "VBZ" or "VBP") || root == sentence.First) return false;
        ref var subject = ref words[root - 1];
        if (subject.Head != root || subject.Relation is not (Deprel.Compound or Deprel.NmodPoss or Deprel.Amod) || subject.Upos != Upos.PROPN || !RulesThat(words, sentence, root)) return false;
        subject.Relation = Deprel.Nsubj;
        for (var i = sentence.First; i < root - 1; i++)
            if (words[i].Head == root && words[i].Upos != Upos.PUNCT) words[i].Head = root - 1;
        (words[root].Upos, words[root].Xpos, words[root].Features) = (Upos.VERB, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        return true;
    }

    private static bool RulesThat(Span<Word> words, SentenceRange sentence, int root)
    {
        for (var i = root + 1; i < sentence.End; i++)
            if (words[i].Relation == Deprel.Mark && words[i].Form == "that" && words[i].Head > i && words[words[i].Head].Head == root && words[words[i].Head].Relation is Deprel.Ccomp or Deprel.Acl or Deprel.AclRelcl)
            {
                words[words[i].Head].Relation = Deprel.Ccomp;
                return true;
            }

        return false;
    }

    /// <summary>Whether a sentence ends in a full stop, as none of the headlines do.</summary>
    internal static bool IsFull(ReadOnlySpan<Word> words, SentenceRange sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.First && words[last].Form is "\"" or "”" or "''" or "’" or ")") last--;
        return words[last].Form == ".";
    }

    private static int? RootOf(ReadOnlySpan<Word> words, SentenceRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head < 0) return words[i].Upos is Upos.NOUN or Upos.PROPN ? i : null;
        return null;
    }

    /// <summary>Whether the root has a copula or, if asked for, a subject, or a clause stands beside it.</summary>
    private static bool HasPredicate(ReadOnlySpan<Word> words, SentenceRange sentence, int root, bool withSubject)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head != root) continue;
            if (words[i].Relation is Deprel.NsubjPass or Deprel.Cop or Deprel.Csubj or Deprel.Ccomp || (withSubject && words[i].Relation == Deprel.Nsubj)) return true;
            if (words[i].Relation is Deprel.Parataxis or Deprel.Conj && words[i].Upos is Upos.VERB or Upos.AUX && !IsParticiple(words, sentence, i)) return true;
        }

        return false;
    }

    /// <summary>A bare participle: no auxiliary, subject, mark or agent of its own, and no part of a compound with a hyphen.</summary>
    private static bool IsParticiple(ReadOnlySpan<Word> words, SentenceRange sentence, int at)
    {
        if (at == sentence.First || words[at].Xpos is not (PastTense or "VBN") || words[at].Relation is not (Deprel.Acl or Deprel.Amod or Deprel.Parataxis) || words[at - 1].Form is "-" or "‑") return false;
        // No subject ends so: "in the divided city".
        if (words[at].Relation == Deprel.Amod && (words[at - 1].Upos is Upos.DET or Upos.ADP || words[at - 1].Xpos is "PRP$" or "POS")) return false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head == at && words[i].Relation is Deprel.Aux or Deprel.AuxPass or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Mark or Deprel.OblAgent) return false;
        }

        return true;
    }

    /// <summary>"The report | called for sanctions": the participle hangs on the root before it.</summary>
    private static bool Follows(Span<Word> words, SentenceRange sentence, int root, int verb)
    {
        if (words[verb].Relation is not (Deprel.Acl or Deprel.Parataxis) || words[verb].Head != root || verb < root) return false;
        MakeRoot(words, sentence, root, verb);
        (words[root].Head, words[root].Relation) = (verb, Deprel.Nsubj);
        return true;
    }

    /// <summary>"The army | killed rebels": the participle hangs on a noun after it, which is the root or hangs on a root before it.</summary>
    private static bool Precedes(Span<Word> words, SentenceRange sentence, int root, int verb)
    {
        var thing = words[verb].Head;
        if (words[verb].Relation != Deprel.Amod || thing < verb) return false;
        var subject = thing == root ? SubjectBefore(words, sentence, root, verb) : root < verb && words[thing].Head == root ? root : -1;
        if (subject < 0) return false;
        for (var i = sentence.First; i < verb; i++)
            if (thing == root && i != subject && words[i].Head == root) words[i].Head = i < subject && words[i].Relation != Deprel.Punct ? subject : verb;
        if (thing != root) Part(words, sentence, thing, verb);
        MakeRoot(words, sentence, root, verb);
        (words[subject].Head, words[subject].Relation) = (verb, Deprel.Nsubj);
        (words[thing].Head, words[thing].Relation) = (verb, Deprel.Obj);
        return true;
    }

    /// <summary>"The plan for a capital | surprised economists": what stood before the verb is a phrase of its own, which hangs where the whole did.</summary>
    private static void Part(Span<Word> words, SentenceRange sentence, int thing, int verb)
    {
        var head = -1;
        for (var i = sentence.First; i < verb; i++)
            if (words[i].Head == thing && words[i].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM) head = i;
        if (head < 0) return;
        for (var i = sentence.First; i < verb; i++)
            if (words[i].Head == thing && i != head) words[i].Head = head;
        (words[head].Head, words[head].Relation) = (words[thing].Head, words[thing].Relation);
    }

    /// <summary>The last noun before the verb that hangs on it or on the root and is no time.</summary>
    private static int SubjectBefore(ReadOnlySpan<Word> words, SentenceRange sentence, int root, int verb)
    {
        for (var i = verb - 1; i >= sentence.First; i--)
        {
            if ((words[i].Head == root || words[i].Head == verb) && words[i].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON && words[i].Relation is Deprel.Compound or Deprel.Nmod or Deprel.NmodDesc or Deprel.NmodPoss or Deprel.Flat) return i;
        }

        return -1;
    }

    /// <summary>What hangs on the old root behind the verb, and the full stop, hang on the verb.</summary>
    private static void MakeRoot(Span<Word> words, SentenceRange sentence, int root, int verb)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head != root || i == verb || (i < verb && words[i].Relation != Deprel.Punct) || (root > verb && i < root && words[i].Relation != Deprel.Punct)) continue;
            if (root > verb && words[i].Relation is Deprel.Nmod or Deprel.Appos or Deprel.Acl or Deprel.AclRelcl or Deprel.Conj) continue;
            words[i].Head = verb;
            if (words[i].Relation is Deprel.Nmod) words[i].Relation = Deprel.Obl;
            else if (words[i].Relation is Deprel.NmodUnmarked) words[i].Relation = Deprel.OblUnmarked;
        }

        (words[verb].Head, words[verb].Relation) = (-1, Deprel.Root);
        (words[verb].Upos, words[verb].Xpos, words[verb].Features) = (Upos.VERB, PastTense, "Mood=Ind|Tense=Past|VerbForm=Fin");
    }
}
