using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Clauses of condition: "if it attacks", "unless it pays", "should it invade", "had it invaded".</summary>
internal sealed class Conditions(WordClasses words)
{
    /// <summary>Whether a clause states a condition.</summary>
    /// <param name="clause">Its verb.</param>
    /// <param name="trace">Told of the word; null where nobody asks.</param>
    public bool IsOne(Token clause, StatusTrace? trace = null)
    {
        Token? auxiliary = null;
        foreach (var child in clause.Children)
        {
            if (child.Relation is Deprel.Mark or Deprel.Case or Deprel.Advmod && Marks(child)) return Told(child, "conditional-mark", trace);
            if (child.Relation == Deprel.Aux) auxiliary ??= child;
            if (child.Relation == Deprel.Punct && child.Form == "?") return false;
        }

        // "Had Turkey invaded": the auxiliary stands before its subject, and nobody asks.
        return auxiliary is { } first && words["conditional-inversion"].Contains(first.Form) && Subject(clause) is { } subject && first.Index < subject.Index && !IsPreceded(clause, first)
            && Told(first, "conditional-inversion", trace);
    }

    /// <summary>Whether an act depends on a condition.</summary>
    /// <param name="act">The act's word.</param>
    /// <param name="trace">Told of the condition's word; null where nobody asks.</param>
    public bool Hold(Token act, StatusTrace? trace = null)
    {
        foreach (var child in act.Children)
            if (child.Relation is Deprel.Advcl && IsOne(child, trace)) return true;
        return false;
    }

    private static bool Told(Token word, string name, StatusTrace? trace)
    {
        trace?.Class(word, name, EventStatus.Conditional);
        return true;
    }

    private bool Marks(Token mark) => words["conditional-mark"].Contains(mark.Form)
        || (mark.Child(Deprel.Fixed) is { } second && words["conditional-mark"].Contains($"{mark.Form} {second.Form}"));

    /// <summary>"Never had Japan", "nor should it": what stands before the auxiliary turns subject and verb, not a condition.</summary>
    private static bool IsPreceded(Token clause, Token auxiliary)
    {
        foreach (var child in clause.Children)
            if (child.Index < auxiliary.Index && child.Relation is not Deprel.Punct) return true;
        return false;
    }

    private static Token? Subject(Token clause) => clause.Child(Deprel.Nsubj) ?? clause.Child(Deprel.NsubjPass);
}
