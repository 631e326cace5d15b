using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Finds the stances of those who say that something must, cannot or will not be, or that it is good or bad. For one thread and document.</summary>
internal sealed class SaidFinder(PositionText text)
{
    /// <summary>Adds the stances of a sentence.</summary>
    public void Find(int sentence, List<StanceDraft> drafts)
    {
        var range = text.Document.Sentences[sentence];
        if (IsQuestion(range)) return;
        for (var t = range.BodyFirst; t < range.End; t++)
        {
            var word = text.Document[t];
            if (word.Upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.AUX) || !IsMainClause(word)) continue;
            var match = text.Matcher.Best(text.Book.Said, t);
            if ((match is null && !HasModal(word)) || text.Statements.Around(word.Span) is not { Speaker: { } speaker } statement) continue;
            if (match is { } said) AddSaid(said, speaker, sentence, drafts);
            else AddModal(word, statement, speaker, sentence, drafts);
        }
    }

    private bool HasModal(Token clause)
    {
        foreach (var child in clause.Children)
            if (child.Relation is Deprel.Aux or Deprel.AuxPass or Deprel.Cop && text.Book.ModalsOf(child.Form).Count > 0) return true;
        return false;
    }

    private bool IsQuestion(SentenceRange range)
    {
        for (var t = range.End - 1; t >= range.First && text.Document.Words[t].Upos == Upos.PUNCT; t--)
            if (text.Document.Words[t].Form[0] == '?') return true;
        return false;
    }

    private bool IsMainClause(Token word) =>
        (word.IsRoot || word.Relation is Deprel.Ccomp or Deprel.Parataxis or Deprel.Conj or Deprel.Root) && !text.IsCondition(word) && !IsAsked(word);

    /// <summary>"Why it should be kept", "whether it must go": what is asked or explained is not said.</summary>
    private bool IsAsked(Token clause)
    {
        // "I do not think it should": which way the denial of a thought turns it is not always told.
        if (clause.Relation == Deprel.Ccomp && (text.Negation.Of(clause.Head) || HasQuestionWord(clause.Head, clause.Head.Index, clause.Index))) return true;
        return HasQuestionWord(clause, 0, clause.Index);
    }

    private static bool HasQuestionWord(Token word, int after, int before)
    {
        foreach (var child in word.Children)
            if (child.Index > after && child.Index < before && (child.Xpos == "WRB" || (child.Relation == Deprel.Mark && child.Form == "whether"))) return true;
        return false;
    }

    private void AddSaid(Match match, ActorReference speaker, int sentence, List<StanceDraft> drafts)
    {
        var complement = match.Inner >= 0 ? match.Inner : match.Target;
        if (complement < 0 || text.IsActor(complement) || text.Document.Words[complement].Upos is not (Upos.NOUN or Upos.VERB)) return;
        // "We need money to pay them": what is needed is the money.
        if (complement == match.Inner && text.Document[match.Head].Child(Deprel.Obj) is not null) return;
        if (match.Inner >= 0 && (IsOnlyToldOf(text.Document[match.Head]) || IsOwnNeed(match))) return;
        // What need not be is not what should not be, and what is not good is not bad.
        if (text.Status.Of(match.Head) is not (EventStatus.Actual or EventStatus.Planned or EventStatus.Conditional, false)) return;
        var on = text.Propositions.At(complement);
        if (on is null && match.Pattern.Mode?.Contains("known", StringComparison.Ordinal) == true) return;
        var (value, isConditional) = PositionBook.ValueOf(match.Pattern);
        Add(speaker, on ?? text.Propositions.OrOwnWords(complement), value, isConditional, match.Head, sentence, drafts);
    }

    /// <summary>"I have to go": what somebody has to do himself is no demand, while "we have to" asks others along.</summary>
    private bool IsOwnNeed(Match match) => match.Source >= 0 && text.Words["speaker-singular"].Contains(text.Document.Words[match.Source].Form);

    /// <summary>"Would have to", "has had to": what would be needed or once was is no demand; "said that it had to" tells of now.</summary>
    private bool IsOnlyToldOf(Token need)
    {
        foreach (var child in need.Children)
            if (child.Relation == Deprel.Aux && (child.Lemma == "have" || text.Words["modal-conditional"].Contains(child.Form) || text.Words["modal-possible"].Contains(child.Form))) return true;
        // "The strength needed to run the country"
        return (need.Xpos == "VBD" && need.Relation != Deprel.Ccomp) || (need.Xpos == "VBN" && need.Child(Deprel.AuxPass) is null && need.Child(Deprel.Aux) is null);
    }

    private void AddModal(Token clause, Statement statement, ActorReference speaker, int sentence, List<StanceDraft> drafts)
    {
        if (ModalOf(clause, statement, speaker) is not { } modal) return;
        var on = text.Propositions.At(clause.Index);
        if (on is null && modal.Use != ModalUse.Always) return;
        // What a speaker's own side would or would not do is the speaker's stance, not a second one.
        if (modal.Use == ModalUse.OwnAct) drafts.RemoveAll(d => d.Trigger == clause.Index);
        on ??= text.Propositions.OrOwnWords(clause.Index);
        if (!text.Negation.Of(clause) && text.Negation.OfSubject(clause)) on = on with { Sign = -on.Sign };
        Add(speaker, on, modal.Value, modal.IsConditional, clause.Index, sentence, drafts);
    }

    private ModalStance? ModalOf(Token clause, Statement statement, ActorReference speaker)
    {
        ModalStance? found = null;
        foreach (var child in clause.Children)
        {
            if (child.Relation is not (Deprel.Aux or Deprel.AuxPass or Deprel.Cop)) continue;
            // "Must have known" is a guess, "should have acted" a regret.
            if (child.Lemma == "have") return null;
            // "Should she come back" and "must we": a condition or a question.
            if (clause.Child(Deprel.Expl) is null && clause.Child(Deprel.Nsubj) is { } subject && subject.Index > child.Index) return null;
            if (IsInverted(clause, child)) return null;
            foreach (var modal in text.Book.ModalsOf(child.Form))
                if (found is null && Counts(modal.Use, clause, statement, speaker)) found = modal;
        }

        return found;
    }

    /// <summary>"Should the senate reject it": an auxiliary that opens its clause makes it a condition, also where the grammar finds no subject.</summary>
    private bool IsInverted(Token clause, Token auxiliary)
    {
        if (clause.Relation == Deprel.Conj || !text.Words["conditional-inversion"].Contains(auxiliary.Form)) return false;
        foreach (var child in clause.Children)
            if (child.Index < auxiliary.Index && child.Relation is not (Deprel.Punct or Deprel.Cc)) return false;
        return auxiliary.Index < clause.Index;
    }

    private bool Counts(ModalUse use, Token clause, Statement statement, ActorReference speaker) => use switch
    {
        ModalUse.OwnAct => IsOwnAct(clause, speaker),
        ModalUse.Conceded => text.Book.IsConceding(text.Document.Words[text.Statements.TokenAt(statement.Cue.Start)].Lemma),
        ModalUse.Barred => text.Negation.Of(clause) ? Frames.IsPassive(clause) : clause.Child(Deprel.Expl) is not null && clause.Child(Deprel.Nsubj) is { } there && text.Negation.Of(there),
        _ => true,
    };

    /// <summary>Whether those who are to act are the speaker's own side: "we", themselves, or their state.</summary>
    private bool IsOwnAct(Token clause, ActorReference speaker)
    {
        foreach (var argument in text.Frames.Of(clause.Index))
        {
            if (argument.Slot != Slot.Subject) continue;
            if (text.Words["speaker-pronoun"].Contains(text.Document.Words[argument.Token].Form)) return true;
            if (text.HoldersAt(argument.Token).Exists(actor => text.IsOneSide(speaker, actor))) return true;
        }

        return false;
    }

    private void Add(ActorReference speaker, Proposition on, double value, bool isConditional, int trigger, int sentence, List<StanceDraft> drafts)
    {
        isConditional |= text.HasCondition(text.Document[trigger]);
        foreach (var holder in SpeakersOf(speaker))
        {
            drafts.Add(new StanceDraft
            {
                Holder = holder,
                On = on,
                Value = value,
                IsConditional = isConditional,
                Trigger = trigger,
                Evidence = text.Wording.SpanOf(trigger),
                Sentence = sentence,
            });
        }
    }

    /// <summary>All who say it together: "A and B have said".</summary>
    private List<ActorReference> SpeakersOf(ActorReference speaker)
    {
        var token = text.Statements.TokenAt(speaker.Span.Start);
        while (!text.Document[token].IsRoot && speaker.Span.Contains(text.Document[token].Head.Span)) token = text.Document[token].HeadIndex;
        var speakers = text.HoldersAt(token);
        if (speakers.Exists(s => s.ActorId == speaker.ActorId)) return speakers;
        return speaker.ActorId is null ? [] : [speaker];
    }
}
