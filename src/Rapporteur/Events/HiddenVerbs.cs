using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Verbs that the grammar took for adjectives of the noun after them.</summary>
internal static class HiddenVerbs
{
    /// <summary>Words of a time between "which" and its verb: "late last year".</summary>
    private const int LongestTime = 3;

    /// <summary>
    /// "Kabul recruited policemen" and other short sentences may be read as one noun phrase, "has set conditions" as having set ones: a
    /// participle between a noun and the noun that both hang on, or between "have" and its object, is the verb of a sentence.
    /// </summary>
    public static bool Is(Token token) =>
        (token.Relation == Deprel.Amod || (token.Relation == Deprel.Case && token.Xpos == "VBG")) && token.Upos is Upos.VERB or Upos.ADJ && token.HeadIndex > token.Index && SubjectOf(token) >= 0;

    /// <summary>The subject of such a verb; -1 for any other word.</summary>
    public static int SubjectOf(Token verb)
    {
        foreach (var child in verb.Children)
            if (child.Relation == Deprel.Nsubj) return child.Index;
        if (verb.Index == 0) return -1;
        if (SubjectOfRelative(verb) is var noun && noun >= 0) return noun;
        if (SubjectOfPerfect(verb) is var doer && doer >= 0) return doer;
        if (verb.Upos == Upos.ADJ && verb.Lemma == verb.Form) return -1;
        if (verb.Form.EndsWith("ing", StringComparison.Ordinal)) return SubjectOfProgressive(verb);
        if (verb.Xpos is not ("VBN" or "VBD") && verb.Upos != Upos.VERB) return -1;
        var before = BeforeDay(verb);
        var words = verb.Document.Words;
        if (words[before].Head == verb.HeadIndex || words[before].Head == verb.Index) return words[before].Relation is Deprel.Compound or Deprel.Nsubj ? before : -1;
        var owner = verb.Head.Relation == Deprel.Obj || (verb.Head.Relation == Deprel.Nmod && before < verb.Index - 1) ? verb.Head.Head : verb;
        if (owner.Index == before && owner.Lemma == "have") return owner.Child(Deprel.Nsubj)?.Index ?? -1;
        return owner.Upos is Upos.NOUN or Upos.PROPN && (owner.Index == before || words[before].Head == owner.Index) ? owner.Index : -1;
    }

    /// <summary>"Turkey has celebrated Eid", read as having an Eid that was celebrated: nobody has a name with an attribute.</summary>
    private static int SubjectOfPerfect(Token verb)
    {
        if (verb.HeadIndex != verb.Index + 1 || !char.IsUpper(verb.Head.Form[0]) || verb.Head.Relation != Deprel.Obj || !verb.Form.EndsWith("ed", StringComparison.Ordinal)) return -1;
        var have = verb.Head.Head;
        return have.Index == verb.Index - 1 && have.Lemma == "have" ? have.Child(Deprel.Nsubj)?.Index ?? -1 : -1;
    }

    /// <summary>"Washington, which last year imposed sanctions", read as which imposed sanctions: the noun before "which" does it, not the year.</summary>
    private static int SubjectOfRelative(Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBN") || verb.Head.Child(Deprel.Det) is not { Xpos: "WDT" } which || which.Index > verb.Index || verb.Index - which.Index > LongestTime + 1) return -1;
        var noun = which.Index - 1;
        if (noun > 0 && verb.Document.Words[noun].Form == ",") noun--;
        return noun >= 0 && verb.Document.Words[noun].Upos is Upos.NOUN or Upos.PROPN ? noun : -1;
    }

    /// <summary>The word before a verb, passing over the day of "a court on Tuesday freed".</summary>
    private static int BeforeDay(Token verb)
    {
        var words = verb.Document.Words;
        var before = verb.Index - 1;
        return before >= 2 && words[before].Upos == Upos.PROPN && words[before - 1].Form == "on" ? before - 2 : before;
    }

    /// <summary>"The army is withholding comment", read as being a comment that withholds.</summary>
    private static int SubjectOfProgressive(Token verb)
    {
        ref readonly var before = ref verb.Document.Words[verb.Index - 1];
        return before.Relation == Deprel.Cop && before.Head == verb.HeadIndex && verb.Head.Child(Deprel.Nsubj) is { } subject ? subject.Index : -1;
    }
}
