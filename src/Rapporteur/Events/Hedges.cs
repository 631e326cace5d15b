using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Words beside an act that say how real it is: "allegedly", "almost", "a possible attack", "the planned visit", "a foiled plot".</summary>
internal sealed class Hedges(WordClasses words)
{
    /// <summary>What the adverbs of a verb and the attributes or the predicate of an act noun make of it; null where they say nothing.</summary>
    public EventStatus? StatusOf(Token act)
    {
        var isNoun = IsNoun(act);
        foreach (var child in act.Children)
        {
            if (child.Relation is Deprel.Advmod or Deprel.Discourse or Deprel.Parataxis && words["hedge"].Contains(child.Form)) return EventStatus.Possible;
            if (isNoun && child.Relation is Deprel.Amod or Deprel.Compound && OfAttribute(child) is { } status) return status;
        }

        return isNoun && PredicateOf(act) is { } predicate ? OfPredicate(predicate) : null;
    }

    /// <summary>Whether they say that it came close and did not happen: "nearly attacked", "the foiled attack".</summary>
    public bool Undo(Token act)
    {
        var isNoun = IsNoun(act);
        foreach (var child in act.Children)
        {
            if (child.Relation == Deprel.Advmod && child.Index < act.Index && words["near-miss"].Contains(child.Form)) return true;
            if (isNoun && child.Relation == Deprel.Amod && words["undone-attribute"].Contains(child.Form)) return true;
        }

        return false;
    }

    private EventStatus? OfAttribute(Token attribute) =>
        words["doubtful-attribute"].Contains(attribute.Form) ? EventStatus.Possible : words["planned-attribute"].Contains(attribute.Form) ? EventStatus.Planned : null;

    /// <summary>"The attack is imminent", "a meeting is due next week": the adjective may hang on the predicate like a preposition.</summary>
    private EventStatus? OfPredicate(Token predicate)
    {
        if (OfAttribute(predicate) is { } status) return status;
        foreach (var child in predicate.Children)
            if (child.Relation == Deprel.Case && OfAttribute(child) is { } inner) return inner;
        return null;
    }

    private static Token? PredicateOf(Token act) =>
        act.Relation == Deprel.Nsubj && !act.IsRoot && act.Head.Child(Deprel.Cop) is not null ? act.Head : null;

    private static bool IsNoun(Token act) => act.Upos is Upos.NOUN or Upos.PROPN;
}
