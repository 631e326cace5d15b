using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Whether the text tells an act as fact: from auxiliaries, negation, conditions, and the verbs that carry the act (aspect.tsv).</summary>
internal sealed class StatusReader(WordClasses words, PatternBook book, Document document, Frames frames, PatternMatcher matcher)
{
    private const int Deepest = 6;
    private const int FarthestCarrier = 3;

    private readonly Hedges _hedges = new(words);
    private readonly Conditions _conditions = new(words);

    /// <summary>Status and negation of the act at a token.</summary>
    public (EventStatus Status, bool Negated) Of(int token) => Of(document[token], 0);

    /// <summary>Status and negation of an act that a verb and its object tell together: "scheduled talks" is as real as the talks.</summary>
    /// <param name="token">The verb.</param>
    /// <param name="thing">The object.</param>
    public (EventStatus Status, bool Negated) Of(int token, int thing)
    {
        var word = document[thing];
        // A verb that is no noun is the thing only where its carrier says so: "has yet to visit", but not "called to discuss".
        var tells = word.Upos == Upos.NOUN ? IsBeneath(thing, token) : word.Upos == Upos.VERB && Carrier(word, out var carrier) is not null && carrier.Index == token;
        return tells && Of(word, 0) is var standing && (word.Upos == Upos.VERB || standing.Status != EventStatus.Actual) ? standing : Of(token);
    }

    /// <summary>Whether the act at a token depends on a condition that the sentence names.</summary>
    public bool IsConditional(int token) => _conditions.Hold(document[token]);

    private (EventStatus Status, bool Negated) Of(Token act, int depth)
    {
        var negated = IsNegated(act) || _hedges.Undo(act);
        if ((Own(act) ?? _hedges.StatusOf(act)) is { } own) return (own, negated);
        if (act.IsRoot || depth > Deepest) return (EventStatus.Actual, negated);
        if (act.Relation is not (Deprel.Conj or Deprel.Parataxis) && Carrier(act, out var carrier) is { } effect)
            return Under(effect, Of(carrier, depth + 1), negated);
        var above = act.Head;
        switch (act.Relation)
        {
            case Deprel.Xcomp or Deprel.Obj or Deprel.Obl when above.Upos is Upos.VERB or Upos.ADJ or Upos.AUX:
                if (act.Upos is Upos.NOUN or Upos.PROPN || act.Relation == Deprel.Xcomp)
                {
                    var (status, not) = Of(above, depth + 1);
                    return act.Relation == Deprel.Xcomp && status == EventStatus.Actual && HasTo(act) ? (EventStatus.Possible, negated ^ not) : (status, Joined(act, negated, not));
                }

                break;
            case Deprel.Conj when act.Upos is Upos.VERB:
                var first = Of(above, depth + 1);
                return (first.Status, negated || (first.Negated && IsAlternative(act)));
            case Deprel.Advcl or Deprel.Acl when HasTo(act):
                return (act.Relation == Deprel.Advcl ? EventStatus.Planned : EventStatus.Possible, negated);
            case Deprel.NsubjPass or Deprel.Nsubj when above.Upos == Upos.VERB && act.Upos == Upos.NOUN && (Frames.IsPassive(above) || words["happen-verb"].Contains(above.Lemma)):
                var (happens, never) = Of(above, depth + 1);
                return (happens, negated || never);
            case Deprel.Nsubj when IsAny(act) && Own(above) is EventStatus.Conditional or EventStatus.Possible:
                return (EventStatus.Possible, negated);
            default:
                break;
        }

        return (EventStatus.Actual, negated);
    }

    /// <summary>What the act's own auxiliaries and marks say.</summary>
    private EventStatus? Own(Token act)
    {
        bool to = false, be = false;
        EventStatus? status = null;
        if (_conditions.IsOne(act)) return EventStatus.Conditional;
        foreach (var child in act.Children)
        {
            if (child.Relation == Deprel.Mark) to |= child.Form is "to" or "To";
            else if (child.Relation is Deprel.Aux or Deprel.Cop)
            {
                be |= child.Lemma == "be";
                status ??= Modal(child, act);
            }
        }

        if (status is not null) return status;
        // "is to meet"; and in headlines "to meet".
        var infinitiveOfBe = !act.IsRoot && act.Relation is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj && act.Head.Lemma == "be";
        var headline = !act.IsRoot && act.Relation == Deprel.Acl && Frames.IsHeadlineSubject(act.Head);
        return to && (be || act.IsRoot || headline || infinitiveOfBe) ? EventStatus.Planned : null;
    }

    private EventStatus? Modal(Token auxiliary, Token act)
    {
        var form = auxiliary.Form;
        if (words["modal-planned"].Contains(form)) return EventStatus.Planned;
        if (words["modal-possible"].Contains(form)) return EventStatus.Possible;
        if (words["modal-called-for"].Contains(form)) return EventStatus.CalledFor;
        if (!words["modal-conditional"].Contains(form)) return null;
        // "Said it would send" is the future seen from the past.
        return act.Relation is Deprel.Ccomp or Deprel.Parataxis && !act.IsRoot && words["report-verb"].Contains(act.Head.Lemma) ? EventStatus.Planned : EventStatus.Conditional;
    }

    private static (EventStatus Status, bool Negated) Under(string effect, (EventStatus Status, bool Negated) outer, bool negated) => effect switch
    {
        "actual" => (outer.Status, negated ^ outer.Negated),
        "failed" => (outer.Status, !(negated ^ outer.Negated)),
        "planned" => (EventStatus.Planned, negated ^ outer.Negated),
        "called-for" => (EventStatus.CalledFor, negated ^ outer.Negated),
        _ => (EventStatus.Possible, negated ^ outer.Negated),
    };

    /// <summary>The effect of a word above that a line of aspect.tsv finds the act as the X of: its head, or a noun's verb ("took steps to release").</summary>
    private string? Carrier(Token act, out Token carrier)
    {
        carrier = act;
        for (var level = 0; level < FarthestCarrier && !carrier.IsRoot; level++)
        {
            carrier = carrier.Head;
            var form = LemmaSet.Lower(carrier.Form);
            var effect = Carried(book.Aspects.OfParticiple(form), act, carrier) ?? Carried(book.Aspects.Of(LemmaSet.Lower(carrier.Lemma), form), act, carrier);
            if (effect is not null) return effect;
        }

        return null;
    }

    private string? Carried(ReadOnlySpan<Pattern> aspects, Token act, Token above)
    {
        foreach (var pattern in aspects)
            if (matcher.Try(pattern, above.Index) is { } match && match.Inner == act.Index) return pattern.Code;
        return null;
    }

    private bool IsNegated(Token act)
    {
        foreach (var child in act.Children)
        {
            if (child.Relation is Deprel.Advmod or Deprel.Cc && (words["not"].Contains(child.Form) || IsNoLonger(child))) return true;
            if (child.Relation == Deprel.Det && words["negative-determiner"].Contains(child.Form)) return true;
            if (child.Relation is Deprel.Case or Deprel.Mark or Deprel.Cc && words["without"].Contains(child.Form)) return true;
        }

        foreach (var argument in frames.Of(act.Index))
            if (argument.Slot is Slot.Object or Slot.Subject && IsNobody(document[argument.Token])) return true;
        return false;
    }

    /// <summary>"No troops", "nobody", "neither side", "neither Israel nor Egypt".</summary>
    private bool IsNobody(Token argument)
    {
        if (words["negative-pronoun"].Contains(argument.Form)) return true;
        foreach (var child in argument.Children)
            if (child.Relation is Deprel.Det or Deprel.CcPreconj && words["negative-determiner"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>"No longer", "no more".</summary>
    private bool IsNoLonger(Token adverb) => adverb.Child(Deprel.Advmod) is { } no && words["negative-determiner"].Contains(no.Form);

    /// <summary>"Did not attack or threaten": what is denied of the first is denied of the other.</summary>
    private bool IsAlternative(Token act) => act.Child(Deprel.Cc) is { } conjunction && words["alternative"].Contains(conjunction.Form) && act.Child(Deprel.Nsubj) is null;

    /// <summary>"Launched no attack": the noun's own word of negation negates the verb too, and counts once.</summary>
    private bool Joined(Token act, bool negated, bool above) => negated && above && IsNobody(act) ? true : negated ^ above;

    /// <summary>"An attack would anger Russia": any such act, not one that happened.</summary>
    private bool IsAny(Token act) => act.Upos == Upos.NOUN && (act.Child(Deprel.Det) is not { } determiner ? act.Xpos == "NNS" : words["indefinite"].Contains(determiner.Form));

    private bool IsBeneath(int token, int verb)
    {
        for (var depth = 0; token >= 0 && depth <= FarthestCarrier; token = document.Words[token].Head, depth++)
            if (token == verb) return true;
        return false;
    }

    private static bool HasTo(Token act)
    {
        foreach (var child in act.Children)
            if (child.Relation == Deprel.Mark && child.Form is "to" or "To") return true;
        return false;
    }
}
