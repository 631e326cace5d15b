using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Tells from its place in the sentence whether a state's or town's name is used for who acts or for where.</summary>
internal sealed class NameUses(World world)
{
    /// <summary>Whether a name says only who backs somebody, or against whom they are: "Iranian-backed militias" are not Iran's, "the counter-ISIL coalition" is not theirs.</summary>
    public bool IsBacker(Document document, Phrase name) =>
        (name.First >= 2 && document.Words[name.First - 1].Form is "-" or "‑" && world.Words["against-prefix"].Contains(document.Words[name.First - 2].Form))
        || name.End + 1 < document.Count && document.Words[name.End].Form is "-" or "‑" && world.Words["backing"].Contains(document.Words[name.End + 1].Form);

    /// <summary>Whether a name stands where somebody acts or is acted on; elsewhere a state's name is read as a place.</summary>
    public bool Acts(Token head)
    {
        for (var depth = 0; head.Relation is Deprel.Conj && !head.IsRoot && depth < 20; depth++) head = head.Head;
        if (head.Relation is Deprel.Obl or Deprel.Nmod && head.Child(Deprel.Case) is { } preposition) return world.Words["partner"].Contains(preposition.Form);
        return head.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent or Deprel.Obj or Deprel.Iobj or Deprel.Flat;
    }

    /// <summary>Whether a name is the place of something: after "in", "near", "from".</summary>
    public bool IsPlace(Token head)
    {
        if (head.Relation is not (Deprel.Obl or Deprel.Nmod or Deprel.Conj or Deprel.Advcl or Deprel.Appos or Deprel.Root)) return false;
        var at = head;
        for (var depth = 0; at.Relation == Deprel.Conj && !at.IsRoot && depth < 20; depth++) at = at.Head;
        return at.Child(Deprel.Case) is { } preposition && world.Words["locative"].Contains(preposition.Form) && !IsDirected(at, preposition);
    }

    /// <summary>"to Syria" after a noun of speech or aid is a partner, not a place; the pattern decides for verbs.</summary>
    private static bool IsDirected(Token head, Token preposition) =>
        preposition.Form is "to" or "from" or "toward" or "towards" && head.Relation == Deprel.Nmod;
}
