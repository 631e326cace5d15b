using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Finds the words by which somebody takes a stance: "supports", "called on Iran to", "his opposition to". For one thread and document.</summary>
internal sealed class StanceFinder(PositionText text)
{
    // "Did not support" is less than "opposed", and "did not rule out" much less than "supported".
    private const double NotFor = -0.8;
    private const double NotAgainst = -0.35;
    private const string None = "none";
    private const string Reversed = "reversed";

    /// <summary>Adds the stances of a sentence.</summary>
    public void Find(int sentence, List<StanceDraft> drafts)
    {
        var range = text.Document.Sentences[sentence];
        for (var t = range.BodyFirst; t < range.End; t++)
        {
            if (text.Document.Words[t].Upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.AUX)) continue;
            if (text.Matcher.Best(text.Book.Stances, t) is { } match) Add(match, sentence, drafts);
        }
    }

    private void Add(Match match, int sentence, List<StanceDraft> drafts)
    {
        var complement = match.Inner >= 0 ? match.Inner : match.Target;
        if (complement < 0 || complement == match.Source || IsOtherVerb(match) || IsNotHeld(text.Document[match.Head]) || text.IsCondition(text.Document[match.Head]) || IsQuoteBefore(match.Head, text.Document[complement]) || IsHiddenGerund(match.Head, text.Document[complement])) return;
        var (value, isConditional) = PositionBook.ValueOf(match.Pattern);
        var (status, negated) = text.Status.Of(match.Head);
        if (status is EventStatus.Possible or EventStatus.CalledFor || (status == EventStatus.Planned && text.Document[match.Head].Relation == Deprel.Advcl)) return;
        var isOver = IsOver(text.Document[match.Head]);
        negated |= isOver;
        if ((negated && !Has(match.Pattern, "not")) || IsHypothetical(text.Document[match.Head])) return;
        isConditional |= negated && value < 0;
        if (negated) value *= value > 0 ? NotFor : NotAgainst;
        isConditional |= status == EventStatus.Conditional || text.HasCondition(text.Document[match.Head]);
        var holders = HoldersOf(match);
        // What others hope or expect that somebody will stand for is no stance of theirs yet.
        if (holders.Count == 0 || (status == EventStatus.Planned && text.Statements.Around(text.Document[match.Head].Span) is { Speaker: { } speaker } && !holders.Exists(h => text.IsOneSide(speaker, h)))) return;
        var stance = new Stance(match.Head, value, isConditional, isOver, sentence);
        if (IsOnlySupposed(text.Document[match.Head], complement, holders)) return;
        if (PropositionOf(match, complement) is { } found && Told(match, complement, found) is var on) Add(stance, holders, on, complement, drafts);
        foreach (var also in text.Document[complement].Children)
            if (also.Relation == Deprel.Conj && text.Propositions.At(also.Index) is { } known) Add(stance, holders, Asked(known, match), also.Index, drafts);
    }

    private void Add(Stance stance, List<ActorReference> holders, Proposition on, int complement, List<StanceDraft> drafts)
    {
        var evidence = Phrase(text.Document[stance.Trigger]).Union(text.Wording.SpanOf(complement)).Union(text.Wording.SpanOf(on.Token));
        foreach (var holder in holders)
        {
            drafts.Add(new StanceDraft
            {
                Holder = holder,
                On = on,
                Value = stance.Value,
                IsConditional = stance.IsConditional,
                Change = stance.IsOver ? Reversed : None,
                Trigger = stance.Trigger,
                Evidence = evidence,
                Sentence = stance.Sentence,
            });
        }
    }

    /// <summary>The word that takes the stance with its auxiliaries and "not".</summary>
    private static Span Phrase(Token trigger)
    {
        var span = trigger.Span;
        foreach (var child in trigger.Children)
            if (child.Relation is Deprel.Aux or Deprel.AuxPass || (child.Relation == Deprel.Advmod && child.Index == trigger.Index - 1)) span = span.Union(child.Span);
        return span;
    }

    /// <summary>"Back up", "call out", "blast out": with a particle that the line does not have the verb is another.</summary>
    private bool IsOtherVerb(Match match) => match.Pattern is { Head: PatternHead.Verb, Particle: null } && text.Document[match.Head].Child(Deprel.CompoundPrt) is not null;

    /// <summary>"No longer supports", "does not oppose it any more": the stance has been turned round.</summary>
    private bool IsOver(Token word)
    {
        foreach (var child in word.Children)
            if (child.Relation == Deprel.Advmod && text.Words["no-longer"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>"Can support any candidate", "has yet to endorse", "the survey tracks support for": what is still to come, or only looked into, nobody holds.</summary>
    private bool IsNotHeld(Token word)
    {
        foreach (var child in word.Children)
            if (child.Relation == Deprel.Aux && text.Words["modal-able"].Contains(child.Form) && !text.Negation.Of(word)) return true;
        if (word.Child(Deprel.Mark) is { Form: "to" } to && to.Index > 0 && text.Words["not-yet"].Contains(text.Document.Words[to.Index - 1].Form)) return true;
        return word is { Upos: Upos.NOUN, IsRoot: false, Relation: Deprel.Obj } && text.Words["measuring"].Contains(word.Head.Lemma);
    }

    /// <summary>"The advertisement suggests that officers support him", "a false claim that he opposed it": what is only supposed of others is no stance of theirs.</summary>
    private bool IsOnlySupposed(Token word, int complement, List<ActorReference> holders)
    {
        // "A claim that they rejected" is itself what they rejected.
        if (word is { IsRoot: false, Relation: Deprel.Ccomp or Deprel.Acl or Deprel.AclRelcl } && word.HeadIndex != complement && text.Words["supposing-noun"].Contains(word.Head.Lemma)) return true;
        if (word.IsRoot || word.Relation is not (Deprel.Ccomp or Deprel.Xcomp) || !text.Words["supposing"].Contains(word.Head.Lemma)) return false;
        foreach (var argument in text.Frames.Of(word.HeadIndex))
            if (argument.Slot == Slot.Subject && text.HoldersAt(argument.Token).Exists(own => holders.Exists(h => h.ActorId == own.ActorId))) return false;
        return true;
    }

    /// <summary>"Before they would accept a truce": what a clause behind "before", "until" or "when" says is not yet so.</summary>
    private static bool IsHypothetical(Token word) => word.Relation == Deprel.Advcl && word.Child(Deprel.Mark) is { Form: not ("that" or "to") };

    /// <summary>"“Why is this so?” he demanded": words before the verb are said, not asked for.</summary>
    private static bool IsQuoteBefore(int verb, Token complement) => complement.Index < verb && complement.Relation is Deprel.Ccomp or Deprel.Parataxis or Deprel.Advcl or Deprel.Root;

    /// <summary>"Supports cutting ties", read as ties that cut: which way the gerund turns them is not known.</summary>
    private static bool IsHiddenGerund(int verb, Token complement)
    {
        foreach (var child in complement.Children)
            if (child.Index == verb + 1 && child.Relation is Deprel.Amod or Deprel.Compound && child.Form.EndsWith("ing", StringComparison.Ordinal) && child.Xpos is "VBG" or "NN") return true;
        return false;
    }

    private static bool Has(Pattern pattern, string use) => pattern.Mode?.Contains(use, StringComparison.Ordinal) == true;

    private Proposition Told(Match match, int complement, Proposition on) => Has(match.Pattern, "apart") && text.IsActor(complement) ? on with { MayJoin = false } : on;

    private Proposition? PropositionOf(Match match, int complement)
    {
        var isActor = text.IsActor(complement);
        if (isActor && Has(match.Pattern, "thing")) return null;
        if (!Has(match.Pattern, "known") && InfinitiveOf(complement) is { } clause) return Infinitive(clause, complement, match.Source);
        if (text.Propositions.At(complement) is { } known) return Asked(known, match);
        if (Has(match.Pattern, "known") || text.Words["stretch-of-time"].Contains(text.Document.Words[complement].Lemma) || text.Words["month"].Contains(text.Document.Words[complement].Lemma)) return null;
        // "They were backed": a pronoun other than a person's may well mean a thing.
        if (text.Document.Words[complement].Upos == Upos.PRON && text.Mentions.At(complement) is not { Actor.Kind: ActorKind.Person }) return null;
        if (!isActor && text.Document.Words[complement].Upos is not (Upos.NOUN or Upos.PROPN or Upos.VERB) && text.Document[complement].Child(Deprel.AdvclRelcl) is null) return null;
        return Asked(text.Propositions.OrOwnWords(complement), match);
    }

    /// <summary>"Called on Iran to enrich it": who is called on does it, though the grammar may give the infinitive the caller as its subject.</summary>
    private static Proposition Asked(Proposition on, Match match)
    {
        if (match.Target < 0 || match.Inner < 0 || match.Target == match.Inner || match.Source < 0) return on;
        return on with { Doer = match.Target, X = on.X == match.Source ? match.Target : on.X, Y = on.Y == match.Source ? match.Target : on.Y };
    }

    /// <summary>What an infinitive says whose subject the "for" phrase names, not, as the grammar has it, whoever calls.</summary>
    private Proposition Infinitive(int clause, int subject, int caller)
    {
        var on = text.Propositions.OrOwnWords(clause);
        return Frames.IsPassive(text.Document[clause]) || on.X == caller ? on with { X = subject } : on with { Doer = subject };
    }

    /// <summary>Who takes the stance: the subject of a verb; for a noun its possessor, its adjective, or whom "of", "by" and "from" name.</summary>
    private List<ActorReference> HoldersOf(Match match)
    {
        if (match.Pattern.Head != PatternHead.Noun) return match.Source >= 0 ? text.HoldersAt(match.Source) : [];
        foreach (var child in text.Document[match.Head].Children)
        {
            var names = child.Relation is Deprel.NmodPoss or Deprel.Amod or Deprel.Compound || (child.Relation == Deprel.Nmod && Frames.IntroducerOf(child) is "of" or "by" or "from" or "among");
            if (names && child.Index != match.Target && child.Index != match.Inner && text.IsActor(child.Index) && text.HoldersAt(child.Index) is { Count: > 0 } holders) return holders;
        }

        return ChangedBy(match.Head);
    }

    /// <summary>"Reiterated support for": the stance is that of who reiterates it.</summary>
    private List<ActorReference> ChangedBy(int noun)
    {
        var word = text.Document[noun];
        if (word.Relation is not (Deprel.Obj or Deprel.Obl) || text.Matcher.Best(text.Book.Changes, word.HeadIndex) is not { Source: >= 0 } change) return [];
        return change.Inner == noun || change.Target == noun ? text.HoldersAt(change.Source) : [];
    }

    /// <summary>"Called for the matter to be settled": the infinitive right behind a "for" phrase, which the grammar may hang on the verb; null where there is none.</summary>
    private int? InfinitiveOf(int complement)
    {
        var noun = text.Document[complement];
        if (noun.Relation != Deprel.Obl || Frames.IntroducerOf(noun) != "for") return null;
        if (noun.Child(Deprel.Acl) is { } inside && inside.Child(Deprel.Mark) is { Form: "to" } && (text.IsActor(complement) || Frames.IsPassive(inside))) return inside.Index;
        foreach (var clause in noun.Head.Children)
        {
            if (clause.Index < complement || clause.Relation is not (Deprel.Advcl or Deprel.Xcomp or Deprel.Ccomp) || clause.Child(Deprel.Mark) is not { Form: "to" } mark) continue;
            if (text.Wording.SpanOf(complement).End + 1 >= mark.Span.Start) return clause.Index;
        }

        return null;
    }

    private readonly record struct Stance(int Trigger, double Value, bool IsConditional, bool IsOver, int Sentence);
}
