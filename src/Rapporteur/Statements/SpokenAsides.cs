using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>
/// What a tree hangs beneath the words said though the speaker does it: "said the talks had failed and urged both sides …", "said it would
/// wait, adding that …", "said yes, while others said no". For one thread and document.
/// </summary>
internal sealed class SpokenAsides(CueBook cues, Document document)
{
    /// <summary>Whether a part of what a verb attributes is the speaker's own next act of speech.</summary>
    /// <param name="part">A word that hangs on the head of the content.</param>
    /// <param name="verb">The verb that attributes.</param>
    public bool Is(Token part, Token verb)
    {
        if (part.Upos != Upos.VERB || part.Index < verb.Index || IsDivided(verb.Index, part.Index)) return false;
        // No finite verb goes on from an infinitive or a noun: "pledged to create jobs and cast doubt on the figures".
        if (part.Relation == Deprel.Conj && part.Xpos is "VBD" or "VBZ" or "VBP" && part.Head.Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN") && part.Head.Child(Deprel.Nsubj) is null && part.Head.Child(Deprel.Cop) is null && part.Head.Relation is Deprel.Xcomp or Deprel.Obj) return true;
        if (cues.Find(LemmaSet.Lower(part.Lemma)) is not { TakesClause: true } and not { TakesObject: true }) return false;
        return part.Relation switch
        {
            Deprel.Conj => part.Xpos == verb.Xpos && part.Xpos is "VBD" or "VBZ" or "VBP" && part.Child(Deprel.Nsubj) is null,
            Deprel.Advcl or Deprel.Acl or Deprel.Parataxis => (part.Xpos == "VBG" || (part.Child(Deprel.Mark) is { Form: "while" } && part.Child(Deprel.Nsubj) is not null)) && IsBehindComma(part),
            _ => false,
        };
    }

    /// <summary>The verb whose speaker says this too, or null.</summary>
    public Token? Before(Token cue)
    {
        if (cue.IsRoot || cue.Head.IsRoot || cue.Head.Relation != Deprel.Ccomp || cue.Child(Deprel.Nsubj) is not null) return null;
        var verb = cue.Head.Head;
        return cues.Find(LemmaSet.Lower(verb.Lemma)) is not null && Is(cue, verb) ? verb : null;
    }

    /// <summary>Behind a semicolon somebody else may act.</summary>
    private bool IsDivided(int first, int last)
    {
        for (var t = first + 1; t < last; t++)
            if (document.Words[t].Form == ";") return true;
        return false;
    }

    private bool IsBehindComma(Token part)
    {
        var first = part.Index;
        foreach (var child in part.Children) first = Math.Min(first, child.Index);
        return document.Words[first].Form == "," || (first > 0 && document.Words[first - 1].Form == ",");
    }
}
