using Rapporteur.Language.Lemmas;

namespace Rapporteur.Language.Press;

/// <summary>
/// Short sentences of news ("Oman hosted talks", "Rioters overturned buses") may be read as one noun phrase, with the verb for an adjective
/// of the noun after it. In a full sentence without a predicate, a past tense that stands between two nouns is the verb, what stands before
/// it the subject, and what stands after it the object.
/// </summary>
internal static class BuriedVerbs
{
    private const string PastTense = "VBD";

    /// <summary>Mends a sentence whose root is a noun without copula or clause.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentence">The stretch that is a tree.</param>
    /// <param name="root">Its root.</param>
    /// <param name="lemmas">Tells past tenses that were read as adjectives.</param>
    /// <returns>Whether a verb was found.</returns>
    public static bool Mend(Span<Word> words, SentenceRange sentence, int root, Lemmatizer lemmas)
    {
        for (var verb = sentence.First + 1; verb < sentence.End - 1; verb++)
            if ((IsFinite(words[verb]) || IsPast(words[verb], lemmas)) && TryTurn(words, sentence, root, verb)) return true;
        return false;
    }

    /// <summary>"Russia launches strikes": of a headline, which may do without a verb, only what was read as a finite one is turned.</summary>
    public static bool MendHeadline(Span<Word> words, SentenceRange sentence, int root)
    {
        for (var verb = sentence.First + 1; verb < sentence.End - 1; verb++)
            if (IsFinite(words[verb]) && TryTurn(words, sentence, root, verb)) return true;
        return false;
    }

    private static bool IsFinite(in Word word) => word.Upos == Upos.VERB && word.Relation is Deprel.Compound or Deprel.Amod && word.Xpos is "VBZ" or PastTense;

    private static bool IsPast(in Word word, Lemmatizer lemmas) =>
        word.Relation is Deprel.Amod or Deprel.Acl && (word.Xpos is PastTense or "VBN" || (word.Upos == Upos.ADJ && (word.Form.EndsWith("ed", StringComparison.Ordinal) || lemmas.IsPastTense(word.Form))));

    private static bool TryTurn(Span<Word> words, SentenceRange sentence, int root, int verb)
    {
        if (!IsVerb(words, sentence, root, verb) || SubjectOf(words, sentence, root, verb) is not { } subject) return false;
        Turn(words, sentence, root, verb, subject);
        return true;
    }

    /// <summary>Between a noun and what may begin an object, with no auxiliary, mark or agent of its own.</summary>
    private static bool IsVerb(ReadOnlySpan<Word> words, SentenceRange sentence, int root, int at)
    {
        ref readonly var word = ref words[at];
        if (!char.IsLower(word.Form[0])) return false;
        var isAfterName = at - 1 == sentence.First && char.IsUpper(words[at - 1].Form[0]) && word.Upos == Upos.VERB && words[at - 1].Upos == Upos.ADJ;
        if (words[at - 1].Upos is not (Upos.NOUN or Upos.PROPN) && words[at - 1].Relation != Deprel.Nsubj && words[at - 1].Head != at && !isAfterName) return false;
        if (words[at - 1].Upos is Upos.DET or Upos.ADP or Upos.ADV or Upos.PUNCT or Upos.NUM) return false;
        if (words[at + 1].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.DET or Upos.NUM or Upos.PRON)) return false;
        if (word.Head != root && (word.Head < at || words[word.Head].Head != root)) return false;
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == at && words[i].Relation is Deprel.Aux or Deprel.AuxPass or Deprel.Mark or Deprel.OblAgent) return false;
        return true;
    }

    /// <summary>The subject of the verb or of the root, the root itself before the verb, else the last noun there that no preposition introduces.</summary>
    private static int? SubjectOf(ReadOnlySpan<Word> words, SentenceRange sentence, int root, int verb)
    {
        for (var i = verb - 1; i >= sentence.First; i--)
            if (words[i].Relation == Deprel.Nsubj && (words[i].Head == verb || words[i].Head == root)) return i;
        if (root < verb) return root;
        for (var i = verb - 1; i >= sentence.First; i--)
        {
            var isNoun = words[i].Upos is Upos.NOUN or Upos.PROPN || (i == verb - 1 && (words[i].Head == verb || i == sentence.First));
            if (isNoun && (words[i].Head == root || words[i].Head == verb) && !HasCase(words, sentence, i)) return i;
        }

        return null;
    }

    private static void Turn(Span<Word> words, SentenceRange sentence, int root, int verb, int subject)
    {
        var thing = words[verb].Head > verb ? words[verb].Head : FirstNounAfter(words, sentence, verb);
        (words[verb].Head, words[verb].Relation) = (-1, Deprel.Root);
        if (words[verb].Xpos != "VBZ") (words[verb].Upos, words[verb].Xpos, words[verb].Features) = (Upos.VERB, PastTense, "Mood=Ind|Tense=Past|VerbForm=Fin");
        (words[subject].Head, words[subject].Relation) = (verb, Deprel.Nsubj);
        if (words[subject].Upos == Upos.ADJ) (words[subject].Upos, words[subject].Xpos) = char.IsUpper(words[subject].Form[0]) ? (Upos.PROPN, "NNP") : (Upos.NOUN, "NN");
        if (thing >= 0) (words[thing].Head, words[thing].Relation) = (verb, Deprel.Obj);
        for (var i = sentence.First; i < verb; i++)
            if (i != subject && words[i].Head >= verb) HangBefore(words, sentence, i, verb, subject);
        for (var i = verb + 1; i < sentence.End; i++)
            if (i != thing && (words[i].Head < verb || words[i].Head == root)) HangAfter(words, i, verb, thing);
        // The old root, where it is neither subject nor object, is a label before the sentence.
        if (words[root].Head < 0 && root != verb) (words[root].Head, words[root].Relation) = (verb, Deprel.Parataxis);
    }

    /// <summary>What stands before the verb and hung on what is after it is a part of the subject, or of the phrase that it introduces there.</summary>
    private static void HangBefore(Span<Word> words, SentenceRange sentence, int at, int verb, int subject)
    {
        if (words[at].Relation is Deprel.Punct or Deprel.Advmod or Deprel.Obl or Deprel.OblUnmarked or Deprel.Cc)
        {
            words[at].Head = verb;
            return;
        }

        var isPart = words[at].Relation is Deprel.Case or Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Nummod && !HasCase(words, sentence, at);
        var noun = isPart ? LastOfNouns(words, at + 1, verb) : -1;
        words[at].Head = noun >= 0 && noun != at ? noun : subject;
        if (!isPart || noun < 0) words[at].Relation = words[at].Upos is Upos.NOUN or Upos.PROPN && HasCase(words, sentence, at) ? Deprel.Nmod : words[at].Relation;
    }

    private static void HangAfter(Span<Word> words, int at, int verb, int thing)
    {
        if (words[at].Head == thing && words[at].Relation is Deprel.Nmod or Deprel.Appos or Deprel.Acl or Deprel.AclRelcl or Deprel.Conj or Deprel.Amod or Deprel.Compound or Deprel.Det or Deprel.Case or Deprel.Nummod) return;
        if (words[at].Head == thing && at < thing) return;
        words[at].Head = verb;
        if (words[at].Relation == Deprel.Nmod) words[at].Relation = Deprel.Obl;
        else if (words[at].Relation == Deprel.NmodUnmarked) words[at].Relation = Deprel.OblUnmarked;
    }

    /// <summary>The head of the first run of nouns from a word on and before another; -1 for none.</summary>
    private static int LastOfNouns(ReadOnlySpan<Word> words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words[i].Upos is not (Upos.NOUN or Upos.PROPN)) continue;
            while (i + 1 < end && words[i + 1].Upos is Upos.NOUN or Upos.PROPN) i++;
            return i;
        }

        return -1;
    }

    private static int FirstNounAfter(ReadOnlySpan<Word> words, SentenceRange sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.End && words[i].Upos is not (Upos.ADP or Upos.PUNCT); i++)
            if (words[i].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON) return LastOfNouns(words, i, sentence.End) is var last && last >= 0 ? last : i;
        return -1;
    }

    private static bool HasCase(ReadOnlySpan<Word> words, SentenceRange sentence, int at)
    {
        for (var i = sentence.First; i < at; i++)
            if (words[i].Head == at && words[i].Relation == Deprel.Case) return true;
        return false;
    }
}
