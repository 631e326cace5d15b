using Rapporteur.Explaining;
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
    /// <param name="token">The act.</param>
    /// <param name="trace">Told of each word and line that decided; null where nobody asks.</param>
    public (EventStatus Status, bool Negated) Of(int token, StatusTrace? trace = null) => Of(document[token], 0, trace);

    /// <summary>
    /// Status and negation of the act that a match found: "scheduled talks" is as real as the talks; what "prepared for an attack" and "went to war"
    /// tell is an act of its own.
    /// </summary>
    /// <param name="match">The match.</param>
    /// <param name="trace">Told of each word and line that decided; null where nobody asks.</param>
    public (EventStatus Status, bool Negated) Of(Match match, StatusTrace? trace = null) =>
        IsBehind(match, trace) ? (EventStatus.Actual, IsNegated(document[match.Head], trace)) :
        match.Object >= 0 && match.Object != match.Head && Ontology.Root(match.Pattern.Code) is 3 or 4 && OfThing(match.Head, match.Object, trace) is { } standing ? standing : Of(match.Head, trace);

    /// <summary>"Will meet after the air strikes", "despite the shelling": what another act, planned or not, comes after has happened, where force was used.</summary>
    private bool IsBehind(Match match, StatusTrace? trace)
    {
        var noun = document[match.Head];
        if (noun.Upos is not (Upos.NOUN or Upos.PROPN) || noun.Relation != Deprel.Obl || !Ontology.IsForce(match.Pattern.Code) || noun.Child(Deprel.Case) is not { } preposition || !words["behind-mark"].Contains(preposition.Form)) return false;
        // "After an attack" may be any that is still to come.
        if (noun.Child(Deprel.Det) is { } determiner && words["indefinite"].Contains(determiner.Form)) return false;
        trace?.Class(preposition, "behind-mark", EventStatus.Actual);
        return true;
    }

    /// <summary>Whether the act at a token depends on a condition that the sentence names.</summary>
    /// <param name="token">The act.</param>
    /// <param name="trace">Told of the word of the condition; null where nobody asks.</param>
    public bool IsConditional(int token, StatusTrace? trace = null) => _conditions.Hold(document[token], trace);

    /// <summary>Status and negation of what is told with a verb as its object, where that says more than the verb; else null.</summary>
    private (EventStatus Status, bool Negated)? OfThing(int token, int thing, StatusTrace? trace)
    {
        var word = document[thing];
        // A verb that is no noun is the thing only where its carrier says so: "has yet to visit", but not "called to discuss".
        var tells = word.Upos == Upos.NOUN ? IsBeneath(thing, token) : word.Upos == Upos.VERB && Carrier(word, out var carrier, null) is not null && carrier.Index == token;
        if (!tells) return null;
        var standing = Of(word, 0, null);
        if (word.Upos != Upos.VERB && standing.Status == EventStatus.Actual) return null;
        return trace is null ? standing : Of(word, 0, trace);
    }

    private (EventStatus Status, bool Negated) Of(Token act, int depth, StatusTrace? trace)
    {
        var negated = IsNegated(act, trace) || _hedges.Undo(act, trace);
        if ((Own(act, trace) ?? _hedges.StatusOf(act, trace)) is { } own) return (own, negated);
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
                    if (act.Relation != Deprel.Xcomp || status != EventStatus.Actual || !HasTo(act)) return (status, Joined(act, negated, not));
                    trace?.Infinitive(act, EventStatus.Possible);
                    return (EventStatus.Possible, negated ^ not);
                }

                break;
            case Deprel.Conj when act.Upos is Upos.VERB:
                var coordinated = Rejoined.SayingOf(act) ?? above;
                trace?.HangsOn(act, coordinated);
                var first = Of(coordinated, depth + 1, trace);
                return (first.Status, negated || (first.Negated && IsAlternative(act, trace)));
            case Deprel.Advcl or Deprel.Acl when HasTo(act):
                var purpose = act.Relation == Deprel.Advcl ? EventStatus.Planned : EventStatus.Possible;
                trace?.Infinitive(act, purpose);
                return (purpose, negated);
            case Deprel.NsubjPass or Deprel.Nsubj when above.Upos == Upos.VERB && act.Upos == Upos.NOUN && (Frames.IsPassive(above) || words["happen-verb"].Contains(above.Lemma)):
                trace?.HangsOn(act, above, Frames.IsPassive(above) ? null : "happen-verb");
                var (happens, never) = Of(above, depth + 1, trace);
                return (happens, negated || never);
            case Deprel.Nsubj when IsAny(act) && Own(above, null) is EventStatus.Conditional or EventStatus.Possible:
                Own(above, trace);
                trace?.AnySuch(act, EventStatus.Possible);
                return (EventStatus.Possible, negated);
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
        if (_conditions.IsOne(act, trace)) return EventStatus.Conditional;
        foreach (var child in act.Children)
        {
            if (child.Relation == Deprel.Mark) to |= child.Form is "to" or "To";
            else if (child.Relation is Deprel.Aux or Deprel.Cop)
            {
                be |= child.Lemma == "be";
                status ??= Modal(child, act, trace);
            }
        }

        if (status is not null) return status;
        if (StillOpen(act, trace) is { } open) return open;
        // "is to meet"; and in headlines "to meet".
        var infinitiveOfBe = !act.IsRoot && act.Relation is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj && act.Head.Lemma == "be";
        var headline = !act.IsRoot && act.Relation == Deprel.Acl && Frames.IsHeadlineSubject(act.Head);
        if (!to || !(be || act.IsRoot || headline || infinitiveOfBe)) return null;
        trace?.Infinitive(act, EventStatus.Planned);
        return EventStatus.Planned;
    }

    /// <summary>"Whether Iran attacked", "until he meets": what is asked may be so, what is waited for is yet to be.</summary>
    private EventStatus? StillOpen(Token act, StatusTrace? trace)
    {
        foreach (var child in act.Children)
        {
            if (child.Relation is not (Deprel.Mark or Deprel.Advmod or Deprel.Case)) continue;
            if (words["open-mark"].Contains(child.Form)) return Told(child, "open-mark", EventStatus.Possible, trace);
            if (words["ahead-mark"].Contains(child.Form) && act.Features.Contains("Tense=Pres", StringComparison.Ordinal) && act.Features.Contains("VerbForm=Fin", StringComparison.Ordinal)) return Told(child, "ahead-mark", EventStatus.Planned, trace);
        }

        return IsAsked(act) ? EventStatus.Possible : null;
    }

    /// <summary>"Did Iran attack?": a question that begins with its auxiliary does not say that it is so; "why did Iran attack?" does.</summary>
    private static bool IsAsked(Token act)
    {
        Token? auxiliary = null;
        var isQuestion = false;
        foreach (var child in act.Children)
        {
            if (child.Relation is Deprel.Aux or Deprel.Cop) auxiliary ??= child;
            else if (auxiliary is null && child.Relation is not (Deprel.Punct or Deprel.Cc or Deprel.Discourse)) return false;
            isQuestion |= child.Relation == Deprel.Punct && child.Index > act.Index && child.Form == "?";
        }

        return isQuestion && auxiliary is { } first && act.Child(Deprel.Nsubj) is { } subject && first.Index < subject.Index;
    }

    private static EventStatus Told(Token word, string by, EventStatus status, StatusTrace? trace)
    {
        trace?.Class(word, by, status);
        return status;
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
            if (child.Relation is Deprel.Advmod or Deprel.Cc && words["not"].Contains(child.Form)) return Negates(child, "not", trace);
            if (child.Relation is Deprel.Advmod or Deprel.Cc && NoLonger(child) is { } no) return Negates(no, "negative-determiner", trace);
            if (child.Relation == Deprel.Det && words["negative-determiner"].Contains(child.Form)) return Negates(child, "negative-determiner", trace);
            if (child.Relation is Deprel.Case or Deprel.Mark or Deprel.Cc && words["without"].Contains(child.Form)) return Negates(child, "without", trace);
        }

        foreach (var argument in frames.Of(act.Index))
            if (argument.Slot is Slot.Object or Slot.Subject && IsNobody(document[argument.Token], trace)) return true;
        return false;
    }

    /// <summary>"No troops", "nobody", "neither side", "neither Israel nor Egypt".</summary>
    private bool IsNobody(Token argument, StatusTrace? trace = null)
    {
        if (words["negative-pronoun"].Contains(argument.Form)) return Negates(argument, "negative-pronoun", trace);
        foreach (var child in argument.Children)
            if (child.Relation is Deprel.Det or Deprel.CcPreconj && words["negative-determiner"].Contains(child.Form)) return Negates(child, "negative-determiner", trace);
        return false;
    }

    /// <summary>The "no" of "no longer" and "no more"; null for none.</summary>
    private Token? NoLonger(Token adverb) => adverb.Child(Deprel.Advmod) is { } no && words["negative-determiner"].Contains(no.Form) ? no : null;

    /// <summary>"Did not attack or threaten": what is denied of the first is denied of the other.</summary>
    private bool IsAlternative(Token act, StatusTrace? trace) =>
        act.Child(Deprel.Cc) is { } conjunction && words["alternative"].Contains(conjunction.Form) && act.Child(Deprel.Nsubj) is null && Negates(conjunction, "alternative", trace);

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
