namespace Rapporteur.Language.Press;

/// <summary>Names that the grammar hung where no name hangs: beneath an adjective, across another member of their list, beside a subordinator.</summary>
internal static class NameLists
{
    /// <summary>Mends the trees of sentences.</summary>
    /// <param name="words">The words with their trees.</param>
    /// <param name="sentences">The stretches that are trees.</param>
    public static void Mend(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                if (words[i].Relation == Deprel.Flat) TurnAdjective(words, sentence, i);
                else if (words[i].Relation == Deprel.Mark) TurnMark(words, sentence, i);
            }

            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                if (words[i].Relation == Deprel.Cc) LiftConjunction(words, i);
                else if (words[i].Relation == Deprel.Conj && words[i].Upos == Upos.PROPN) JoinName(words, sentence, i);
            }
        }
    }

    /// <summary>"The awful Gondor": an adjective before a name is its attribute, and not its first word.</summary>
    private static void TurnAdjective(Span<Word> words, SentenceRange sentence, int name)
    {
        var adjective = name - 1;
        if (words[name].Head != adjective || words[name].Upos != Upos.PROPN || words[adjective].Xpos != "JJ" || words[adjective].Head < 0 || !char.IsLower(words[adjective].Form[0])) return;
        (words[name].Head, words[name].Relation) = (words[adjective].Head, words[adjective].Relation);
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Head == adjective) words[i].Head = name;
        (words[adjective].Head, words[adjective].Relation) = (name, Deprel.Amod);
    }

    /// <summary>"That Cirith Ungol regretted": of two subordinators in a row, one with a capital before a name is the name's first word.</summary>
    private static void TurnMark(Span<Word> words, SentenceRange sentence, int mark)
    {
        if (mark + 1 >= sentence.End || !char.IsUpper(words[mark].Form[0]) || char.IsUpper(words[mark - 1].Form[0])) return;
        if (words[mark - 1].Relation != Deprel.Mark || words[mark - 1].Head != words[mark].Head || words[mark + 1].Upos != Upos.PROPN || words[mark + 1].Head != words[mark].Head) return;
        (words[mark].Head, words[mark].Relation) = (mark + 1, Deprel.Compound);
        (words[mark].Upos, words[mark].Xpos, words[mark].Features) = (Upos.PROPN, "NNP", "Number=Sing");
    }

    /// <summary>"And the evil Gondor": a conjunction before a phrase joins the phrase and no word within; what it joins is no apposition.</summary>
    private static void LiftConjunction(Span<Word> words, int conjunction)
    {
        ref var word = ref words[conjunction];
        while (word.Head > conjunction && words[word.Head].Relation == Deprel.Amod && words[word.Head].Head > word.Head) word.Head = words[word.Head].Head;
        if (word.Head > conjunction && words[word.Head].Relation == Deprel.Appos) words[word.Head].Relation = Deprel.Conj;
    }

    /// <summary>
    /// "The envoys of Arnor, Osgiliath and Gondor", "envoys and aides from Fornost and Gondor": a name is joined to the name before it and not
    /// to the people that both belong to, where else the list would cross itself or go on after its end.
    /// </summary>
    private static void JoinName(Span<Word> words, SentenceRange sentence, int name)
    {
        var head = words[name].Head;
        if (head > name || words[head].Upos != Upos.NOUN) return;
        var other = name - 1;
        while (other > head && words[other].Head == name) other--;
        while (other > head && words[other].Relation is Deprel.Flat or Deprel.Compound or Deprel.Conj && words[other].Upos == Upos.PROPN) other = words[other].Head;
        if (other <= head || words[other].Upos != Upos.PROPN || words[other].Relation != Deprel.Nmod) return;
        if (!HasMemberAfter(words, sentence, other, name) && !(IsEnded(words, head, other) && HasConjunction(words, name))) return;
        words[name].Head = other;
    }

    private static bool HasMemberAfter(ReadOnlySpan<Word> words, SentenceRange sentence, int owner, int name)
    {
        for (var i = name + 1; i < sentence.End; i++)
            if (words[i].Head == owner && words[i].Relation == Deprel.Conj) return true;
        return false;
    }

    /// <summary>Whether a list has its last member before a token: one with a conjunction.</summary>
    private static bool IsEnded(ReadOnlySpan<Word> words, int head, int before)
    {
        for (var i = head + 1; i < before; i++)
            if (words[i].Head == head && words[i].Relation == Deprel.Conj && HasConjunction(words, i)) return true;
        return false;
    }

    private static bool HasConjunction(ReadOnlySpan<Word> words, int member)
    {
        for (var i = words[member].Head + 1; i < member; i++)
            if (words[i].Head == member && words[i].Relation == Deprel.Cc) return true;
        return false;
    }
}
