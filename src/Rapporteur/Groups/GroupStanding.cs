using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Groups;

/// <summary>Whether a group is there or only proposed, from the words over it: "plans to form", "called for", "a proposed". For one thread and document.</summary>
internal sealed class GroupStanding(GroupBook book, StatusReader status)
{
    public const string Existing = "existing";
    public const string Proposed = "proposed";

    private const int Farthest = 3;

    /// <summary>Whether the group of a noun is only proposed.</summary>
    public bool IsProposed(Token noun)
    {
        foreach (var child in noun.Children)
            if (child.Relation is Deprel.Amod or Deprel.Compound && book.Proposes(child)) return true;
        if (noun.IsRoot || noun.Relation is not (Deprel.Obj or Deprel.Obl or Deprel.NsubjPass or Deprel.Nmod or Deprel.Ccomp or Deprel.Xcomp or Deprel.Nsubj)) return false;
        var above = noun.Head;
        if (book.Forms(above) || noun.Relation == Deprel.NsubjPass) return status.Of(above.Index).Status != EventStatus.Actual || IsUnder(above);
        return noun.Relation != Deprel.Nsubj && book.Proposes(above);
    }

    /// <summary>The verb that makes the group of a noun come to be, or null.</summary>
    public Token? Maker(Token noun) => !noun.IsRoot && noun.Relation is Deprel.Obj or Deprel.NsubjPass && book.Forms(noun.Head) ? noun.Head : null;

    /// <summary>"Proposed forming a bloc", "the idea to create a force".</summary>
    private bool IsUnder(Token verb)
    {
        for (var level = 0; level < Farthest && !verb.IsRoot && verb.Relation is Deprel.Xcomp or Deprel.Acl or Deprel.Ccomp or Deprel.Advcl or Deprel.Obl or Deprel.Nmod; level++)
        {
            verb = verb.Head;
            if (book.Proposes(verb)) return true;
        }

        return false;
    }
}
