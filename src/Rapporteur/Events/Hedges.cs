using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Words beside an act that say how real it is: "allegedly", "almost", "a possible attack", "the planned visit", "a foiled plot".</summary>
internal sealed class Hedges(WordClasses words)
{
    /// <summary>What the adverbs of a verb and the attributes or the predicate of an act noun make of it; null where they say nothing.</summary>
    /// <param name="act">The act.</param>
    /// <param name="trace">Told of the word; null where nobody asks.</param>
    public EventStatus? StatusOf(Token act, StatusTrace? trace)
    {
        var isNoun = IsNoun(act);
        foreach (var child in act.Children)
        {
            if (child.Relation is Deprel.Advmod or Deprel.Discourse or Deprel.Parataxis && words["hedge"].Contains(child.Form)) return Told(child, "hedge", EventStatus.Possible, trace);
            if (isNoun && child.Relation is Deprel.Amod or Deprel.Compound && OfAttribute(child, trace) is { } status) return status;
        }

        return isNoun && PredicateOf(act) is { } predicate ? OfPredicate(predicate, trace) : null;
    }

    /// <summary>Whether they say that it came close and did not happen: "nearly attacked", "the foiled attack".</summary>
    /// <param name="act">The act.</param>
    /// <param name="trace">Told of the word; null where nobody asks.</param>
    public bool Undo(Token act, StatusTrace? trace)
    {
        var isNoun = IsNoun(act);
        foreach (var child in act.Children)
        {
            if (child.Relation == Deprel.Advmod && child.Index < act.Index && words["near-miss"].Contains(child.Form)) return Undone(child, "near-miss", trace);
            if (isNoun && child.Relation == Deprel.Amod && words["undone-attribute"].Contains(child.Form)) return Undone(child, "undone-attribute", trace);
        }

        return false;
    }

    private EventStatus? OfAttribute(Token attribute, StatusTrace? trace)
    {
        if (words["doubtful-attribute"].Contains(attribute.Form)) return Told(attribute, "doubtful-attribute", EventStatus.Possible, trace);
        return words["planned-attribute"].Contains(attribute.Form) ? Told(attribute, "planned-attribute", EventStatus.Planned, trace) : null;
    }

    /// <summary>"The attack is imminent", "a meeting is due next week": the adjective may hang on the predicate like a preposition.</summary>
    private EventStatus? OfPredicate(Token predicate, StatusTrace? trace)
    {
        if (OfAttribute(predicate, trace) is { } status) return status;
        foreach (var child in predicate.Children)
            if (child.Relation == Deprel.Case && OfAttribute(child, trace) is { } inner) return inner;
        return null;
    }

    private static EventStatus Told(Token word, string name, EventStatus status, StatusTrace? trace)
    {
        trace?.Class(word, name, status);
        return status;
    }

    private static bool Undone(Token word, string name, StatusTrace? trace)
    {
        trace?.Class(word, name, null);
        return true;
    }

    private static Token? PredicateOf(Token act) =>
        act.Relation == Deprel.Nsubj && !act.IsRoot && act.Head.Child(Deprel.Cop) is not null ? act.Head : null;

    private static bool IsNoun(Token act) => act.Upos is Upos.NOUN or Upos.PROPN;
}
