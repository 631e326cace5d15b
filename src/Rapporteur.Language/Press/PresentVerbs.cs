namespace Rapporteur.Language.Press;

/// <summary>
/// Verbs in the present that were read as nouns in the plural: "the minister proposes to meet the rebels", "the president advocates talks".
/// In a full sentence whose root is such a noun, a subject without a copula, or a clause without a subject of its own behind a compound, tells it.
/// </summary>
internal static class PresentVerbs
{
    /// <summary>Mends a sentence whose root is a noun.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentence">The stretch that is a tree.</param>
    /// <param name="root">Its root.</param>
    /// <returns>Whether the root was a verb.</returns>
    public static bool Mend(Span<Word> words, SentenceRange sentence, int root)
    {
        if (words[root].Xpos is not ("NNS" or "VBZ") || root == sentence.First || words[root].Form[^1] != 's' || !char.IsLower(words[root].Form[0])) return false;
        if (HasSubject(words, sentence, root)) Make(words, sentence, root);
        else if (!SwapsWithObject(words, sentence, root)) return false;
        return true;
    }

    /// <summary>"The minister proposes": a subject right before the root, and neither copula nor determiner of the root's own.</summary>
    private static bool HasSubject(ReadOnlySpan<Word> words, SentenceRange sentence, int root)
    {
        if (words[root - 1].Head != root || words[root - 1].Relation != Deprel.Nsubj) return false;
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == root && words[i].Relation is Deprel.Cop or Deprel.Det or Deprel.Amod or Deprel.Case) return false;
        return true;
    }

    /// <summary>"The president | advocates | talks with Russia", read as advocates who talk: two such words side by side are a verb and its object.</summary>
    private static bool SwapsWithObject(Span<Word> words, SentenceRange sentence, int root)
    {
        var (subject, thing) = (root - 1, root + 1);
        if (words[subject].Head != root || words[subject].Relation != Deprel.Compound || words[subject].Upos is not (Upos.NOUN or Upos.PROPN)) return false;
        if (thing >= sentence.End || words[thing].Head != root || words[thing].Relation != Deprel.Acl || words[thing].Xpos is not ("VBZ" or "VBP")) return false;
        words[subject].Relation = Deprel.Nsubj;
        (words[thing].Upos, words[thing].Xpos, words[thing].Features, words[thing].Relation) = (Upos.NOUN, "NNS", "Number=Plur", Deprel.Obj);
        for (var i = thing + 1; i < sentence.End; i++)
            if (words[i].Head == thing && words[i].Relation == Deprel.Obl) words[i].Relation = Deprel.Nmod;
        Make(words, sentence, root);
        return true;
    }

    private static void Make(Span<Word> words, SentenceRange sentence, int root)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].Head != root) continue;
            if (i < root && i != root - 1 && words[i].Relation is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.NmodPoss) words[i].Head = root - 1;
            else if (words[i].Relation == Deprel.Nmod) words[i].Relation = Deprel.Obl;
            else if (words[i].Relation == Deprel.Acl && HasTo(words, i)) words[i].Relation = Deprel.Xcomp;
        }

        (words[root].Upos, words[root].Xpos, words[root].Features) = (Upos.VERB, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    }

    private static bool HasTo(ReadOnlySpan<Word> words, int clause) => words[clause - 1].Head == clause && words[clause - 1].Relation == Deprel.Mark;
}
