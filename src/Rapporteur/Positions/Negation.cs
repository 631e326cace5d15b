using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Whether a word is denied by words right beneath it.</summary>
internal sealed class Negation(WordClasses words)
{
    /// <summary>"Did not accept", "no impunity", "neither side".</summary>
    public bool Of(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation == Deprel.Advmod && words["not"].Contains(child.Form)) return true;
            if (child.Relation == Deprel.Det && words["negative-determiner"].Contains(child.Form)) return true;
        }

        return false;
    }

    /// <summary>"No state should", "nobody must", "neither the one nor the other may": whether a clause is denied by who is to act.</summary>
    public bool OfSubject(Token clause)
    {
        if (clause.Child(Deprel.Expl) is not null) return false;
        foreach (var child in clause.Children)
        {
            if (child.Index > clause.Index) break;
            if (child.Relation == Deprel.Cc && words["negative-determiner"].Contains(child.Form)) return true;
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjPass && (Of(child) || words["negative-pronoun"].Contains(child.Form) || StartsWithNeither(child))) return true;
        }

        return false;
    }

    private bool StartsWithNeither(Token subject)
    {
        foreach (var child in subject.Children)
            if (child.Relation is Deprel.Cc or Deprel.Det && child.Index < subject.Index && words["negative-determiner"].Contains(child.Form)) return true;
        return false;
    }
}
