using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Base noun phrases of a tree: a head with its determiners, adjectives, compounds, numbers and the rest of its name.</summary>
internal static class NounPhrases
{
    /// <summary>Whether a token can be the head of a noun phrase.</summary>
    public static bool IsHead(Token token) => token.Relation switch
    {
        Deprel.Compound or Deprel.Flat or Deprel.Amod or Deprel.Det or Deprel.Nummod or Deprel.NmodDesc or Deprel.Fixed or Deprel.Goeswith
            or Deprel.Case or Deprel.Punct or Deprel.Aux or Deprel.AuxPass or Deprel.Cop or Deprel.Mark or Deprel.Advmod or Deprel.DetPredet => false,
        _ => token.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM or Upos.X or Upos.SYM
            || (token.Upos is Upos.ADJ or Upos.DET && token.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Obl or Deprel.Nmod or Deprel.Conj or Deprel.OblAgent or Deprel.NmodPoss),
    };

    /// <summary>The range of tokens of the phrase with a head.</summary>
    public static (int First, int End) Range(Token head)
    {
        int first = head.Index, end = head.Index + 1;
        foreach (var child in head.Children)
        {
            if (!Belongs(child)) continue;
            var (childFirst, childEnd) = Range(child);
            if (child.Index < head.Index) first = Math.Min(first, childFirst);
            else if (childFirst <= end) end = Math.Max(end, childEnd);
        }

        return (first, end);
    }

    /// <summary>The token of a range that hangs outside it.</summary>
    public static int HeadOf(Document document, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            var up = document.Words[t].Head;
            if (document.Words[t].Relation is Deprel.Punct or Deprel.Case or Deprel.Det) continue;
            if (up < first || up >= end) return t;
        }

        return end - 1;
    }

    private static bool Belongs(Token child) => child.Relation switch
    {
        Deprel.Det or Deprel.DetPredet or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.Flat or Deprel.NmodDesc or Deprel.Goeswith => true,
        Deprel.Punct => child.Form is "-" or "‑" or ".",
        Deprel.Advmod => child.Head.Upos is Upos.ADJ or Upos.NUM,
        _ => false,
    };
}
