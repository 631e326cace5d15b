using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Whether the text tells an act as fact: from auxiliaries, negation, conditions, and the verbs that carry the act (aspect.tsv).</summary>
internal sealed class StatusReader(WordClasses words, PatternBook book, Document document, Frames frames, PatternMatcher matcher)
{
    private const int Deepest = 6;
    private const int FarthestCarrier = 3;

    /// <summary>Status and negation of the act at a token.</summary>
    /// <param name="token">The act.</param>
    /// <param name="trace">Told of each word and line that decided; null where nobody asks.</param>
    public (EventStatus Status, bool Negated) Of(int token, StatusTrace? trace = null) => Of(document[token], 0, trace);

    private (EventStatus Status, bool Negated) Of(Token act, int depth, StatusTrace? trace)
    {
        var negated = IsNegated(act, trace);
        if (Own(act, trace) is { } own) return (own, negated);
        if (act.IsRoot || depth > Deepest) return (EventStatus.Actual, negated);
        if (act.Relation is not (Deprel.Conj or Deprel.Parataxis) && Carrier(act, out var carrier, trace) is { } effect)
            return Under(effect, Of(carrier, depth + 1, trace), negated);
        var above = act.Head;
        switch (act.Relation)
        {
            case Deprel.Advcl or Deprel.Xcomp when HasTo(act) && words["means"].Contains(above.Lemma):
                trace?.HangsOn(act, above);
                return (Of(above, depth + 1, trace).Status, negated);
            case Deprel.Xcomp or Deprel.Obj or Deprel.Obl when above.Upos is Upos.VERB or Upos.ADJ or Upos.AUX:
                if (act.Upos is Upos.NOUN or Upos.PROPN || act.Relation == Deprel.Xcomp)
                {
                    trace?.HangsOn(act, above);
                    var (status, not) = Of(above, depth + 1, trace);
                    if (act.Relation != Deprel.Xcomp || status != EventStatus.Actual || !HasTo(act)) return (status, negated ^ not);
                    trace?.Infinitive(act, EventStatus.Possible);
                    return (EventStatus.Possible, negated ^ not);
                }

                break;
            case Deprel.Conj when act.Upos is Upos.VERB:
                trace?.HangsOn(act, above);
                return (Of(above, depth + 1, trace).Status, negated);
            case Deprel.Advcl or Deprel.Acl when HasTo(act):
                var purpose = act.Relation == Deprel.Advcl ? EventStatus.Planned : EventStatus.Possible;
                trace?.Infinitive(act, purpose);
                return (purpose, negated);
            case Deprel.NsubjPass or Deprel.Nsubj when above.Upos == Upos.VERB && act.Upos == Upos.NOUN && Frames.IsPassive(above):
                trace?.HangsOn(act, above);
                return Of(above, depth + 1, trace);
            default:
                break;
        }

        return (EventStatus.Actual, negated);
    }

    /// <summary>What the act's own auxiliaries and marks say.</summary>
    private EventStatus? Own(Token act, StatusTrace? trace)
    {
        bool to = false, be = false;
        EventStatus? status = null;
        foreach (var child in act.Children)
        {
            if (child.Relation == Deprel.Mark)
            {
                if (words["conditional-mark"].Contains(child.Form))
                {
                    trace?.Class(child, "conditional-mark", EventStatus.Conditional);
                    return EventStatus.Conditional;
                }

                to |= child.Form is "to" or "To";
            }
            else if (child.Relation is Deprel.Aux or Deprel.Cop)
            {
                be |= child.Lemma == "be";
                status ??= Modal(child, act, trace);
            }
        }

        if (status is not null) return status;
        // "is to meet"; and in headlines "to meet".
        var infinitiveOfBe = !act.IsRoot && act.Relation is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj && act.Head.Lemma == "be";
        var headline = !act.IsRoot && act.Relation == Deprel.Acl && Frames.IsHeadlineSubject(act.Head);
        if (!to || !(be || act.IsRoot || headline || infinitiveOfBe)) return null;
        trace?.Infinitive(act, EventStatus.Planned);
        return EventStatus.Planned;
    }

    private EventStatus? Modal(Token auxiliary, Token act, StatusTrace? trace)
    {
        var (status, by) = Modal(auxiliary.Form, act);
        if (status is { } told) trace?.Class(auxiliary, by, told);
        return status;
    }

    private (EventStatus? Status, string Class) Modal(string form, Token act)
    {
        if (words["modal-planned"].Contains(form)) return (EventStatus.Planned, "modal-planned");
        if (words["modal-possible"].Contains(form)) return (EventStatus.Possible, "modal-possible");
        if (words["modal-called-for"].Contains(form)) return (EventStatus.CalledFor, "modal-called-for");
        if (!words["modal-conditional"].Contains(form)) return (null, "");
        // "Said it would send" is the future seen from the past.
        var isSaid = act.Relation is Deprel.Ccomp or Deprel.Parataxis && !act.IsRoot && words["report-verb"].Contains(act.Head.Lemma);
        return (isSaid ? EventStatus.Planned : EventStatus.Conditional, "modal-conditional");
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
    private string? Carrier(Token act, out Token carrier, StatusTrace? trace)
    {
        carrier = act;
        for (var level = 0; level < FarthestCarrier && !carrier.IsRoot; level++)
        {
            carrier = carrier.Head;
            var form = LemmaSet.Lower(carrier.Form);
            var by = Carried(book.Aspects.OfParticiple(form), act, carrier) ?? Carried(book.Aspects.Of(LemmaSet.Lower(carrier.Lemma), form), act, carrier);
            if (by is null) continue;
            trace?.Carried(act, carrier, by);
            return by.Code;
        }

        return null;
    }

    private Pattern? Carried(ReadOnlySpan<Pattern> aspects, Token act, Token above)
    {
        foreach (var pattern in aspects)
            if (matcher.Try(pattern, above.Index) is { } match && match.Inner == act.Index) return pattern;
        return null;
    }

    private bool IsNegated(Token act, StatusTrace? trace)
    {
        foreach (var child in act.Children)
        {
            if (child.Relation == Deprel.Advmod && words["not"].Contains(child.Form)) return Negates(child, "not", trace);
            if (child.Relation == Deprel.Det && words["negative-determiner"].Contains(child.Form)) return Negates(child, "negative-determiner", trace);
            if (child.Relation is Deprel.Case or Deprel.Mark && words["without"].Contains(child.Form)) return Negates(child, "without", trace);
        }

        foreach (var argument in frames.Of(act.Index))
        {
            if (argument.Slot is Slot.Object or Slot.Subject && document[argument.Token].Child(Deprel.Det) is { } determiner && words["negative-determiner"].Contains(determiner.Form)) return Negates(determiner, "negative-determiner", trace);
        }

        return false;
    }

    private static bool Negates(Token word, string by, StatusTrace? trace)
    {
        trace?.Class(word, by, null);
        return true;
    }

    private static bool HasTo(Token act)
    {
        foreach (var child in act.Children)
            if (child.Relation == Deprel.Mark && child.Form is "to" or "To") return true;
        return false;
    }
}
