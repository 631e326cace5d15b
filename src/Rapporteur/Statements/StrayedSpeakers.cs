using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>
/// Speakers that the tree takes for a phrase: "he has been silent since the mayor, at a debate, cited …" is read as silent since the mayor, so that
/// the citing is without a subject. For one thread and document.
/// </summary>
internal sealed class StrayedSpeakers(WordClasses words, Document document)
{
    private const int Farthest = 12;

    /// <summary>The token of the speaker, or -1.</summary>
    /// <param name="cue">A verb that attributes.</param>
    public int Of(Token cue)
    {
        if (cue.IsRoot || cue.Relation is not (Deprel.Advcl or Deprel.Parataxis) || !IsFinite(cue.Index) || cue.Child(Deprel.Nsubj) is not null || cue.Child(Deprel.Mark) is not null) return -1;
        for (var t = cue.Index - 1; t >= 0 && t > cue.HeadIndex && t >= cue.Index - Farthest && !IsFinite(t); t--)
        {
            var noun = document[t];
            if (noun.Relation == Deprel.Obl && noun.HeadIndex == cue.HeadIndex && words["clause-opening-preposition"].Contains(Frames.IntroducerOf(noun)) && IsBeside(t, cue.Index)) return t;
        }

        return -1;
    }

    /// <summary>
    /// "Miners stood at the gate – where the band had played – chanting": the clause that a participle goes on with, where the tree hangs it on one between
    /// two dashes; null for all others.
    /// </summary>
    /// <param name="cue">A verb that attributes.</param>
    public static Token? BehindAside(Token cue)
    {
        if (cue.Xpos != "VBG" || cue.Relation != Deprel.Advcl || cue.HeadIndex > cue.Index || cue.Head.Relation != Deprel.AclRelcl || !HasDash(cue.Document, cue.HeadIndex, cue.Index)) return null;
        var first = cue.Head;
        foreach (var part in cue.Head.Children) first = part.Index < first.Index ? part : first;
        if (!IsDash(cue.Document.Words[first.Index].Form) && (first.Index == 0 || !IsDash(cue.Document.Words[first.Index - 1].Form))) return null;
        var at = cue.Head.Head;
        while (!at.IsRoot && at.Upos != Upos.VERB) at = at.Head;
        return at.Upos == Upos.VERB ? at : null;
    }

    private static bool HasDash(Document document, int first, int end)
    {
        for (var t = first + 1; t < end; t++)
            if (IsDash(document.Words[t].Form)) return true;
        return false;
    }

    private static bool IsDash(string form) => form is "-" or "–" or "—" or "--";

    /// <summary>Whether nothing parts a noun from its verb but what stands between two commas.</summary>
    private bool IsBeside(int noun, int verb)
    {
        var next = noun + 1;
        while (next < verb && document.Words[next] is { Relation: Deprel.Flat } or { Upos: Upos.ADV }) next++;
        return next == verb || (next < verb - 1 && document.Words[next].Form == "," && document.Words[verb - 1].Form == ",");
    }

    private bool IsFinite(int token) => document.Words[token].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
}
