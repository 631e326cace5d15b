using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>
/// "Had long demanded that he resign, now accepts that he may stay": a sentence that tells where somebody stood before and where he stands now tells a change,
/// without a word for it. For one thread and document.
/// </summary>
internal sealed class Turns(PositionText text)
{
    private const string None = "none";
    private const string Softened = "softened";
    private const string Reversed = "reversed";
    private const int DeepestClause = 3;

    /// <summary>Marks the stances of a sentence that turn an earlier one of it round.</summary>
    /// <param name="drafts">All stances so far.</param>
    /// <param name="first">The first of the sentence.</param>
    public void Mark(List<StanceDraft> drafts, int first)
    {
        for (var before = first; before < drafts.Count; before++)
        {
            if (!IsFormer(drafts[before])) continue;
            for (var now = first; now < drafts.Count; now++)
                if (drafts[now].Change == None && !IsFormer(drafts[now]) && IsTurned(drafts[before], drafts[now]))
                    drafts[now].Change = drafts[now].IsConditional || Math.Abs(drafts[now].Value) < Math.Abs(drafts[before].Value) ? Softened : Reversed;
        }
    }

    /// <summary>Takes out what is told as over and has no later stance beside it: "who once backed the bill", "backed it until the vote".</summary>
    /// <param name="drafts">All stances so far.</param>
    /// <param name="first">The first of the sentence.</param>
    public void DropGivenUp(List<StanceDraft> drafts, int first)
    {
        for (var i = drafts.Count - 1; i >= first; i--)
        {
            var draft = drafts[i];
            if (draft.Change == None && IsGivenUp(text.Document[draft.Trigger]) && !drafts.Skip(first).Any(other => other.Change != None && other.Holder.ActorId == draft.Holder.ActorId)) drafts.RemoveAt(i);
        }
    }

    private bool IsGivenUp(Token stance)
    {
        // "Used to support"
        if (stance.Relation == Deprel.Xcomp && stance.Head is { Lemma: "use", Xpos: "VBD" or "VBN" }) return true;
        foreach (var child in stance.Children)
        {
            if (child.Relation == Deprel.Advmod && text.Words["formerly"].Contains(child.Form)) return true;
            // "Her past support"
            if (child.Relation == Deprel.Amod && stance.Upos == Upos.NOUN && text.Words["past-attribute"].Contains(child.Form)) return true;
            if (child.Relation == Deprel.Advcl && stance.Xpos is "VBD" or "VBN" && child.Child(Deprel.Mark) is { } mark && text.Words["ahead-mark"].Contains(mark.Form)) return true;
        }

        return false;
    }

    private bool IsTurned(StanceDraft before, StanceDraft now) =>
        before.Holder.ActorId is { } holder && holder == now.Holder.ActorId && before.On.Issue is { } issue && issue.Id == now.On.Issue?.Id
        && AboutOf(before) == AboutOf(now) && Math.Sign(before.Value * before.On.Sign) * Math.Sign(now.Value * now.On.Sign) < 0;

    private string? AboutOf(StanceDraft draft) => draft.On.X >= 0 && text.Participants.Of(draft.On.X) is [var first, ..] ? first.ActorId : null;

    /// <summary>Whether a stance is told as one of before: "had demanded", "once demanded".</summary>
    private bool IsFormer(StanceDraft draft)
    {
        var clause = text.Document[draft.Trigger];
        for (var depth = 0; depth < DeepestClause; depth++, clause = clause.Head)
        {
            foreach (var child in clause.Children)
                if ((child.Relation == Deprel.Aux && child.Lemma == "have" && child.Xpos == "VBD") || (child.Relation == Deprel.Advmod && text.Words["formerly"].Contains(child.Form))) return true;
            if (clause.IsRoot || clause.Relation is not (Deprel.Ccomp or Deprel.Xcomp or Deprel.Obj)) return false;
        }

        return false;
    }
}
