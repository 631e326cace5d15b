using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Whether a text tells of a cue that it was said: "he would say", "if he is asked", "did she say", "urged him to admit" do not. For one thread and document.</summary>
internal sealed class Assertions(WordClasses words, Document document)
{
    /// <summary>"When asked whether he would go": a passive of which only the participle is told, so that the subject of the clause above does not do it.</summary>
    /// <param name="cue">The cue.</param>
    public bool IsReduced(Token cue)
    {
        if (cue.Relation != Deprel.Advcl || cue.Xpos is not ("VBN" or "VBD") || cue.Index == 0 || cue.Child(Deprel.Nsubj) is not null || cue.Child(Deprel.Aux) is not null) return false;
        ref readonly var before = ref document.Words[cue.Index - 1];
        return before.Head == cue.Index && words["reduced-clause-mark"].Contains(before.Form);
    }

    /// <summary>Whether a cue is only imagined, asked, denied or wished for.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="sentence">Index of its sentence.</param>
    public bool IsUnasserted(Token cue, int sentence)
    {
        if (cue.Upos != Upos.VERB) return false;
        if (document.Words[document.Sentences[sentence].End - 1].Form == "?") return true;
        foreach (var child in cue.Children)
        {
            var form = child.Form;
            switch (child.Relation)
            {
                case Deprel.Aux when words["modal-able"].Contains(form) && words["anybody"].Contains(cue.Child(Deprel.Nsubj)?.Form ?? "") || words["modal-possible"].Contains(form) || words["modal-conditional"].Contains(form) || words["modal-called-for"].Contains(form):
                case Deprel.Mark when words["conditional-mark"].Contains(form) || words["without"].Contains(form):
                case Deprel.Advmod when words["not"].Contains(form):
                case Deprel.Cc when words["without"].Contains(form):
                    return true;
            }
        }

        // "Called on her to explain": what somebody is to do.
        return cue.Relation is Deprel.Xcomp or Deprel.Advcl && cue.Xpos == "VB" && !cue.IsRoot && (cue.Head.Child(Deprel.Obj) ?? cue.Head.Child(Deprel.Iobj) ?? cue.Head.Child(Deprel.Obl)) is not null;
    }
}
