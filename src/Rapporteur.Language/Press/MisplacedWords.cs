namespace Rapporteur.Language.Press;

/// <summary>
/// Words that the parser hung where no English sentence has them, and where news so often has the like that the right place is known: a
/// speaker put into what is said, a compound on the other side of a verb, an object before its infinitive.
/// </summary>
internal static class MisplacedWords
{
    private const string PastTense = "VBD";
    private const string PastFeatures = "Mood=Ind|Tense=Past|VerbForm=Fin";

    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                switch (words[i].Relation)
                {
                    case Deprel.Nsubj when words[i].Upos == Upos.PROPN:
                        JoinSubjects(words, sentence, i);
                        break;
                    case Deprel.Ccomp:
                        GiveSubject(words, sentence, i);
                        break;
                    case Deprel.Acl:
                        PartClause(words, sentence, i);
                        break;
                    case Deprel.Obj:
                        RaiseObject(words, sentence, i);
                        break;
                    case Deprel.Compound:
                        BringBack(words, sentence, i);
                        break;
                    case Deprel.Discourse when i > sentence.First && words[i - 1].Upos == Upos.VERB && words[i].Head > i && words[words[i].Head].Head == i - 1:
                        words[i].Head = i - 1;
                        break;
                    case Deprel.Appos when words[i].Upos == Upos.PROPN:
                        LeadName(words, sentence, i);
                        break;
                    case Deprel.Flat:
                        MakeHead(words, sentence, i);
                        break;
                    case Deprel.Parataxis:
                        MakeRoot(words, sentence, i);
                        break;
                    case Deprel.Root when words[i].Upos == Upos.ADJ:
                        MakeVerb(words, sentence, i);
                        break;
                }
            }
        }
    }

    /// <summary>"Danish police said", read as two subjects side by side: the first belongs to the second.</summary>
    private static void JoinSubjects(Span<Word> words, SentenceRange sentence, int name)
    {
        var next = name + 1;
        while (next < sentence.End && (words[next].Head != words[name].Head || words[next].Relation != Deprel.Nsubj))
        {
            if (words[next].Upos is not (Upos.PROPN or Upos.NOUN or Upos.ADJ)) return;
            next++;
        }

        if (next < words[name].Head && words[next].Upos is Upos.NOUN or Upos.PROPN) (words[name].Head, words[name].Relation) = (next, Deprel.Compound);
    }

    /// <summary>"The talks, Macron said, would resume": of two subjects of a verb between commas the first is that of what is said, which has none.</summary>
    private static void GiveSubject(Span<Word> words, SentenceRange sentence, int clause)
    {
        var verb = words[clause].Head;
        if (verb > clause || words[verb + 1].Form != "," || Child(words, sentence, clause, Deprel.Nsubj) >= 0 || Child(words, sentence, clause, Deprel.NsubjPass) >= 0) return;
        var (first, second) = SubjectsBefore(words, sentence, verb);
        if (second >= 0 && HasComma(words, first, second)) words[first].Head = clause;
    }

    /// <summary>"Fighters overran a base, officials said", read as two subjects of the saying: the first is that of the past tense that hangs on it.</summary>
    private static void PartClause(Span<Word> words, SentenceRange sentence, int clause)
    {
        var subject = words[clause].Head;
        if (words[clause].Xpos != "VBD" || subject > clause || words[subject].Relation != Deprel.Nsubj || Child(words, sentence, clause, Deprel.Nsubj) >= 0) return;
        var verb = words[subject].Head;
        var (first, second) = SubjectsBefore(words, sentence, verb);
        if (first != subject || second < clause || !HasComma(words, clause, second)) return;
        (words[clause].Head, words[clause].Relation) = (verb, Deprel.Ccomp);
        words[subject].Head = clause;
    }

    private static (int First, int Second) SubjectsBefore(ReadOnlySpan<Word> words, SentenceRange sentence, int verb)
    {
        int first = -1, second = -1;
        for (var i = sentence.First; i < verb; i++)
        {
            if (words[i].Head != verb || words[i].Relation != Deprel.Nsubj) continue;
            if (first < 0) first = i;
            else second = i;
        }

        return (first, second);
    }

    private static bool HasComma(ReadOnlySpan<Word> words, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
            if (words[i].Form == ",") return true;
        return false;
    }

    /// <summary>"Let the air force use the base": of two objects of an infinitive the one before it is that of the verb above.</summary>
    private static void RaiseObject(Span<Word> words, SentenceRange sentence, int thing)
    {
        var verb = words[thing].Head;
        if (thing > verb || words[verb].Relation != Deprel.Xcomp || words[verb].Head > thing || words[verb].Head < sentence.First) return;
        for (var i = verb + 1; i < sentence.End; i++)
            if (words[i].Head == verb && words[i].Relation == Deprel.Obj && Child(words, sentence, words[verb].Head, Deprel.Obj) < 0) words[thing].Head = words[verb].Head;
    }

    /// <summary>"The use of gas by Damascus drew missiles": a noun behind a preposition is no compound of the verb or of a noun beyond it.</summary>
    private static void BringBack(Span<Word> words, SentenceRange sentence, int noun)
    {
        var head = words[noun].Head;
        if (head < noun || noun == sentence.First) return;
        var verb = words[head].Upos == Upos.VERB ? head : words[head].Head;
        if (verb < noun || verb > head || words[verb].Upos != Upos.VERB) return;
        var preposition = noun - 1;
        while (preposition > sentence.First && words[preposition].Upos is Upos.DET or Upos.ADJ) preposition--;
        var subject = Child(words, sentence, verb, Deprel.Nsubj);
        if (words[preposition].Relation != Deprel.Case || words[preposition].Head < noun || subject < 0 || subject > preposition) return;
        for (var i = preposition; i < noun; i++) words[i].Head = noun;
        (words[noun].Head, words[noun].Relation) = (subject, Deprel.Nmod);
    }

    /// <summary>"Danish police": a common noun after a name is no part of it but what it is the name of.</summary>
    private static void MakeHead(Span<Word> words, SentenceRange sentence, int noun)
    {
        var name = words[noun].Head;
        if (name > noun || name < sentence.First || words[noun].Upos != Upos.NOUN || words[name].Upos is not (Upos.PROPN or Upos.ADJ) || !char.IsLower(words[noun].Form[0])) return;
        for (var i = name + 1; i < noun; i++)
            if (words[i].Head != name || words[i].Relation is not (Deprel.Flat or Deprel.Compound)) return;
        (words[noun].Head, words[noun].Relation) = (words[name].Head, words[name].Relation);
        (words[name].Head, words[name].Relation) = (noun, Deprel.Compound);
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == name && words[i].Relation is not (Deprel.Flat or Deprel.Compound)) words[i].Head = noun;
    }

    /// <summary>"South Sudan President Salva Kiir": what follows a name at once, with a title of its own, is what the name belongs to and no apposition.</summary>
    private static void LeadName(Span<Word> words, SentenceRange sentence, int person)
    {
        var name = words[person].Head;
        if (name > person || name < sentence.First || words[name].Upos != Upos.PROPN || name + 2 > person) return;
        for (var i = name + 1; i < person; i++)
            if (words[i].Head != person || words[i].Upos != Upos.PROPN) return;
        (words[person].Head, words[person].Relation) = (words[name].Head, words[name].Relation);
        (words[name].Head, words[name].Relation) = (person, Deprel.Compound);
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == name && (i > person || words[i].Relation is Deprel.Case or Deprel.Det or Deprel.Punct)) words[i].Head = person;
    }

    /// <summary>"Testov, the commander of the army, threatened Uzbekistan": what follows the apposition of a root is its verb.</summary>
    private static void MakeRoot(Span<Word> words, SentenceRange sentence, int verb)
    {
        var root = words[verb].Head;
        if (verb < root || root < sentence.First || words[root].Head >= 0 || words[root].Upos is not (Upos.NOUN or Upos.PROPN) || (words[verb].Xpos is not ("VBD" or "VBZ" or "VBP") && !IsTransitive(words, sentence, verb))) return;
        var apposition = Child(words, sentence, root, Deprel.Appos);
        if (apposition < root || apposition > verb || words[verb - 1].Form != "," || Child(words, sentence, root, Deprel.Cop) >= 0) return;
        if (Child(words, sentence, verb, Deprel.Nsubj) >= 0 || Child(words, sentence, root, Deprel.Nsubj) >= 0) return;
        for (var i = verb + 1; i < sentence.End; i++)
            if (words[i].Head == root) words[i].Head = verb;
        (words[verb].Head, words[verb].Relation) = (-1, Deprel.Root);
        (words[root].Head, words[root].Relation) = (verb, Deprel.Nsubj);
        if (words[verb].Xpos == "VBN") (words[verb].Xpos, words[verb].Features) = (PastTense, PastFeatures);
    }

    private static bool IsTransitive(ReadOnlySpan<Word> words, SentenceRange sentence, int verb) =>
        words[verb].Xpos == "VBN" && Child(words, sentence, verb, Deprel.Obj) > verb && Child(words, sentence, verb, Deprel.AuxPass) < 0;

    /// <summary>"The general vaunted the capture": a word with subject and object but no copula is no adjective.</summary>
    private static void MakeVerb(Span<Word> words, SentenceRange sentence, int word)
    {
        if (!words[word].Form.EndsWith("ed", StringComparison.Ordinal) || Child(words, sentence, word, Deprel.Cop) >= 0) return;
        if (Child(words, sentence, word, Deprel.Nsubj) < 0 || Child(words, sentence, word, Deprel.Obj) < 0) return;
        (words[word].Upos, words[word].Xpos, words[word].Features) = (Upos.VERB, PastTense, PastFeatures);
    }

    private static int Child(ReadOnlySpan<Word> words, SentenceRange sentence, int head, Deprel relation)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == head && words[i].Relation == relation) return i;
        return -1;
    }
}
