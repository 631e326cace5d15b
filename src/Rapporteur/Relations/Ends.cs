using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// The ends of relations: words that mean somebody themselves, not a thing of theirs (praise for Iran's cinema does not favour Iran) and no place
/// where something is done. Who is only described ("the coalition", "we") has words and no actor. For one thread and document.
/// </summary>
internal sealed class Ends(StoryMentions mentions, World world, Participants participants, StateActors states)
{
    private readonly WordClasses _words = world.Words;
    private readonly NamesOfOthers _names = new(mentions.Document, world.Roles, world.Words);
    private readonly ILookup<int, Phrase> _phrases = mentions.Phrases.ToLookup(static p => p.Sentence);

    /// <summary>Those whom the filler of a role means: known actors, else who is described there, with those joined to them.</summary>
    public List<ActorReference> Of(int token)
    {
        if (token < 0) return [];
        var found = participants.Of(token);
        Describe(token, found);
        foreach (var child in mentions.Document[token].Children)
        {
            if (child.Relation == Deprel.Conj) Describe(child.Index, found);
            // "Civilians, including children".
            else if (child.Relation == Deprel.Nmod && Includes(Frames.IntroducerOf(child))) Join(Of(child.Index), found);
        }

        if (mentions.At(token) is { Form: MentionForm.Pronoun, Antecedent: { } antecedent } pronoun && antecedent.Sentence == pronoun.Sentence && IsTheirs(pronoun)) Join(Together(antecedent), found);
        return found;
    }

    /// <summary>Whether a preposition takes some out of those who are named: "including".</summary>
    public bool Includes(string preposition) => _words["including"].Contains(preposition);

    /// <summary>Those whom the words of an end say that it takes in: "eleven people, including a hostage".</summary>
    public List<ActorReference> IncludedIn(ActorReference end)
    {
        var found = new List<ActorReference>();
        for (var t = Tokens.At(mentions.Document, end.Span.Start); t < mentions.Document.Count && mentions.Document.Words[t].End <= end.Span.End; t++)
            foreach (var child in mentions.Document[t].Children)
                if (child.Relation == Deprel.Nmod && Includes(Frames.IntroducerOf(child))) Join(Of(child.Index), found);
        return found;
    }

    /// <summary>"The government and the people in their fight": of several who are joined, "they" are all.</summary>
    private List<ActorReference> Together(Phrase antecedent)
    {
        var first = mentions.Document[antecedent.Head];
        return first is { Relation: Deprel.Conj, IsRoot: false } ? Of(first.HeadIndex) : Of(first.Index);
    }

    private bool IsTheirs(Phrase pronoun) => _words["group-pronoun"].Contains(mentions.Document.Words[pronoun.Head].Form);

    private static void Join(List<ActorReference> more, List<ActorReference> found)
    {
        foreach (var end in more)
            if (!found.Exists(f => f.ActorId is null ? f.Span == end.Span : f.ActorId == end.ActorId)) found.Add(end);
    }

    /// <summary>Whether a token names or describes somebody, or a thing with its owner before it: "rebel positions".</summary>
    public bool IsSomebody(int token)
    {
        if (mentions.At(token) is { } phrase && (phrase.Actor is not null || IsSomebody(phrase))) return true;
        foreach (var child in mentions.Document[token].Children)
            if (child.Relation is Deprel.Compound or Deprel.NmodPoss && child.Index < token && mentions.At(child.Index) is { Actor: not null }) return true;
        return false;
    }

    /// <summary>Whether one is a person who speaks for the other, a government: "Kerry warned that Washington would act" is no quarrel of the two.</summary>
    public bool IsOfficeOf(ActorReference person, ActorReference government) => person.Code is not null && person.Code == government.Code
        && IsPerson(person) && mentions.Actors.Find(a => a.Id == government.ActorId) is { Kind: ActorKind.Government };

    /// <summary>Whether a person who is known to serve one state is said to be of another: then the words were read wrongly.</summary>
    public bool IsForeign(ActorReference person, ActorReference state) => IsPerson(person)
        && mentions.Actors.Find(a => a.Id == person.ActorId)?.Country is { } own && mentions.Actors.Find(a => a.Id == state.ActorId) is { Kind: ActorKind.Country, Country: { } other } && own != other;

    /// <summary>Whether the words of one end qualify those of the other: in "Jordanian police arrested", Jordan is not acted on.</summary>
    public bool Qualifies(Span one, Span other)
    {
        if (one.IsEmpty || other.IsEmpty || one.End > other.Start || mentions.Document[Tokens.At(mentions.Document, one.Start)] is not { Relation: Deprel.Amod or Deprel.Compound or Deprel.NmodDesc, IsRoot: false } token) return false;
        for (var t = token.Index; t < token.HeadIndex; t++)
            if (mentions.Document.Words[t] is { Upos: Upos.VERB, Form: [>= 'a' and <= 'z', ..] }) return false;
        var head = mentions.Document.Words[token.HeadIndex];
        return head.Start >= other.Start && head.End <= other.End;
    }

    /// <summary>Whether an end is a body that may have or be a part: a state, an organisation, a group; no person, people or "they".</summary>
    public bool IsBody(ActorReference end) => mentions.Actors.Find(a => a.Id == end.ActorId) is { Kind: not (ActorKind.Person or ActorKind.People) };

    /// <summary>Whether an end is a known person.</summary>
    public bool IsPerson(ActorReference end) => mentions.Actors.Find(a => a.Id == end.ActorId) is { Kind: ActorKind.Person };

    /// <summary>The tokens of a sentence that mean an end: for an actor all its mentions there.</summary>
    public List<int> HeadsOf(ActorReference end, int sentence)
    {
        var heads = new List<int>();
        foreach (var phrase in _phrases[sentence])
            if (end.ActorId is null ? end.Span.Overlaps(phrase.SpanIn(mentions.Document)) : Means(phrase, end.ActorId)) heads.Add(phrase.Head);
        return heads;
    }

    /// <summary>Whether a phrase is one of a partner or adversary: "with", "between", "against".</summary>
    public bool IsParty(Token token) => Frames.IntroducerOf(token) is var preposition && (_words["partner"].Contains(preposition) || preposition == "against");

    private void Describe(int token, List<ActorReference> found)
    {
        var span = mentions.At(token) is { Actor: null } phrase && IsSomebody(phrase) ? phrase.MentionIn(mentions.Document) : ThingOf(token);
        if (!span.IsEmpty && !found.Exists(f => f.Span.Contains(span))) found.Add(new ActorReference(null, null, span));
    }

    /// <summary>The words of a thing whose owner stands before it and is only described: "coalition aircraft", "rebel positions"; empty for none.</summary>
    private Span ThingOf(int token)
    {
        var thing = mentions.Document[token];
        if (IsOwnerBefore(thing)) return new Span(mentions.Document.Words[token].Start, mentions.Document.Words[token].End);
        if (thing.Upos != Upos.NOUN || (mentions.At(token) is { } phrase && (phrase.Actor is not null || IsSomebody(phrase)))) return default;
        foreach (var child in thing.Children)
        {
            if (!IsOwnerBefore(child)) continue;
            var (first, end) = NounPhrases.Range(thing);
            return new Span(mentions.Document.Words[first].Start, mentions.Document.Words[end - 1].End);
        }

        return default;
    }

    /// <summary>The end that a reference means, with the words that mean it; null for nobody.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="type">The relation.</param>
    /// <param name="isSaid">Whether the words of the relation themselves ask for it there: "hostile to Israel" does not tell of a place.</param>
    public ActorReference? Of(ActorReference reference, string type, bool isSaid)
    {
        // A state that only a title names has no words of its own.
        if (reference.Span.IsEmpty) return reference.ActorId is null ? null : reference;
        Phrase? inner = null;
        foreach (var phrase in _phrases[Tokens.SentenceAt(mentions.Document, reference.Span.Start)])
        {
            if (!Means(phrase, reference.ActorId)) continue;
            var span = phrase.SpanIn(mentions.Document);
            var isWhole = span == reference.Span || phrase.MentionIn(mentions.Document) == reference.Span;
            if (isWhole) return IsSomewhere(phrase, isSaid) || _names.IsPaper(phrase) || _names.IsAdherent(phrase) || (RelationTypes.IsStanding(type) && IsOfAnother(phrase)) || (!isSaid && _names.IsFollowed(phrase)) ? null : Whole(reference, phrase);
            if (inner is null && reference.Span.Contains(span)) inner = phrase;
        }

        if (reference.ActorId is null) return type is RelationTypes.Fights or RelationTypes.Ally && IsThing(reference.Span) ? reference : null;
        return inner is not null && StandsFor(inner, type) && !IsSomewhere(inner, false) ? Whole(reference, inner) : null;
    }

    /// <summary>
    /// Whether a thing stands for whose it is: troops and targets in a fight; a policy that is condemned; and for all, what is shared with or done by
    /// somebody ("cut ties with Qatar", "condemned the attack by rebels").
    /// </summary>
    private bool StandsFor(Phrase owner, string type)
    {
        var token = mentions.Document[owner.Head];
        if (type == RelationTypes.Fights) return !IsOnesOwn(owner, token) && !IsDirection(token) && !(token.Relation == Deprel.Nmod && Frames.IntroducerOf(token.Head) == "in");
        if (type == RelationTypes.Ally && !token.IsRoot && _words["cause"].Contains(token.Head.Lemma)) return true;
        return (type == RelationTypes.Opposes && token.Relation == Deprel.NmodPoss) || _words["partner"].Contains(Frames.IntroducerOf(token));
    }

    /// <summary>"Seized the western part": a part of something is not the West's.</summary>
    private bool IsDirection(Token adjective) => adjective is { Relation: Deprel.Amod, IsRoot: false } && _words["part-noun"].Contains(adjective.Head.Lemma);

    /// <summary>"His death will weaken the group": what a person has does not fight for him.</summary>
    private static bool IsOnesOwn(Phrase owner, Token token) => owner is { Form: MentionForm.Pronoun, Actor.Kind: ActorKind.Person } && token.Relation == Deprel.NmodPoss;

    /// <summary>A noun before another that says what group has it: "coalition" of "coalition aircraft".</summary>
    private bool IsOwnerBefore(Token owner) => owner is { Relation: Deprel.Compound or Deprel.NmodPoss, IsRoot: false } && owner.Index < owner.HeadIndex
        && mentions.At(owner.Index) is null && world.Roles.Find(owner.Lemma.ToLowerInvariant()) is { Kind: "group" };

    /// <summary>"Jordanian" of "Jordanian officers" means the officers, where the text speaks of them.</summary>
    private bool IsOfAnother(Phrase adjective) => mentions.Document[adjective.Head] is { Relation: Deprel.Amod, IsRoot: false } token
        && mentions.At(token.HeadIndex) is { Actor: { } actor } whole && whole != adjective && actor.Id != adjective.Actor?.Id;

    /// <summary>Whether words are those of a thing whose owner is only described: "coalition aircraft" fight and help as the coalition does.</summary>
    private bool IsThing(Span span)
    {
        for (var t = Tokens.At(mentions.Document, span.Start); t < mentions.Document.Count && mentions.Document.Words[t].End <= span.End; t++)
            if (ThingOf(t) is { IsEmpty: false } thing && span.Contains(thing)) return true;
        return false;
    }

    private ActorReference Whole(ActorReference reference, Phrase phrase) =>
        states.Whole(reference with { Span = phrase.Form == MentionForm.Nominal ? Described(phrase) : phrase.MentionIn(mentions.Document) });

    /// <summary>Who is described is described in full: "students of the university".</summary>
    private Span Described(Phrase phrase)
    {
        var span = phrase.MentionIn(mentions.Document);
        foreach (var child in mentions.Document[phrase.Head].Children)
        {
            if (child.Relation != Deprel.Nmod || child.Child(Deprel.Case) is not { Form: "of" } of || of.Index != phrase.End) continue;
            var (_, end) = NounPhrases.Range(child);
            return span.Union(new Span(span.Start, mentions.Document.Words[end - 1].End));
        }

        return span;
    }

    private bool Means(Phrase phrase, string? actor) =>
        actor is null ? phrase.Actor is null && IsSomebody(phrase) : phrase.Actor?.Id == actor || phrase.Others.Exists(o => o.Id == actor);

    /// <summary>Persons and groups that are described, and "I", "we" and "they" of whom the story does not say who they are.</summary>
    private bool IsSomebody(Phrase phrase) => phrase.Form == MentionForm.Pronoun
        ? phrase.IsPlural || _words["speaker-pronoun"].Contains(mentions.Document.Words[phrase.Head].Form)
        : phrase.Role is { Kind: "person" or "group" or "organisation" } role && !_words["state-noun"].Contains(role.Phrase) && phrase.Type is MentionType.Person or MentionType.Organisation or MentionType.Group;

    /// <summary>"In Syria", "the border district", and a town that stands for the state in which it lies.</summary>
    private bool IsSomewhere(Phrase phrase, bool isSaid) => (phrase.IsPlace && !isSaid)
        || (phrase is { Form: MentionForm.Nominal, Type: MentionType.Location } && !(phrase.Role is { } noun && _words["state-noun"].Contains(noun.Phrase)))
        || (phrase.Form == MentionForm.Nominal && (_words["place-noun"].Contains(mentions.Document.Words[phrase.Head].Lemma) || _words["place-noun"].Contains(mentions.Document.Words[phrase.Head].Form)) && !_words["state-noun"].Contains(mentions.Document.Words[phrase.Head].Lemma))
        || phrase is { Name.Entity: Location, Actor.Kind: ActorKind.Country };
}
