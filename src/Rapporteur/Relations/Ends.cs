using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// The ends of relations: words that mean somebody themselves, not a thing of theirs (praise for Iran's cinema does not favour Iran) and no place
/// where something is done. Who is only described ("the coalition", "we") has words and no actor. For one thread and document.
/// </summary>
internal sealed class Ends(StoryMentions mentions, WordClasses words, Participants participants, StateActors states)
{
    /// <summary>Those whom the filler of a role means: known actors, else who is described there, with those joined to them.</summary>
    public List<ActorReference> Of(int token)
    {
        var known = participants.Of(token);
        if (known.Count > 0 || token < 0) return known;
        Describe(token, known);
        foreach (var child in mentions.Document[token].Children)
            if (child.Relation == Deprel.Conj) Describe(child.Index, known);
        return known;
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

    /// <summary>Whether an end is a known person.</summary>
    public bool IsPerson(ActorReference end) => mentions.Actors.Find(a => a.Id == end.ActorId) is { Kind: ActorKind.Person };

    private void Describe(int token, List<ActorReference> found)
    {
        if (mentions.At(token) is { Actor: null } phrase && IsSomebody(phrase)) found.Add(new ActorReference(null, null, phrase.MentionIn(mentions.Document)));
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
        foreach (var phrase in mentions.Phrases)
        {
            if (!Means(phrase, reference.ActorId)) continue;
            var span = phrase.SpanIn(mentions.Document);
            var isWhole = span == reference.Span || phrase.MentionIn(mentions.Document) == reference.Span;
            if (isWhole) return IsSomewhere(phrase, isSaid) ? null : Whole(reference, phrase);
            if (inner is null && reference.Span.Contains(span)) inner = phrase;
        }

        return reference.ActorId is not null && inner is not null && StandsFor(inner, type) && !IsSomewhere(inner, false) ? Whole(reference, inner) : null;
    }

    /// <summary>
    /// Whether a thing stands for whose it is: troops and targets in a fight; a policy that is condemned; and for all, what is shared with or done by
    /// somebody ("cut ties with Qatar", "condemned the attack by rebels").
    /// </summary>
    private bool StandsFor(Phrase owner, string type)
    {
        var token = mentions.Document[owner.Head];
        return type == RelationTypes.Fights || (type == RelationTypes.Opposes && token.Relation == Deprel.NmodPoss) || words["partner"].Contains(Frames.IntroducerOf(token));
    }

    private ActorReference Whole(ActorReference reference, Phrase phrase) => states.Whole(reference with { Span = phrase.MentionIn(mentions.Document) });

    private bool Means(Phrase phrase, string? actor) =>
        actor is null ? phrase.Actor is null && IsSomebody(phrase) : phrase.Actor?.Id == actor || phrase.Others.Exists(o => o.Id == actor);

    /// <summary>Persons and groups that are described, and "we" and "they" of whom the story does not say who they are.</summary>
    private bool IsSomebody(Phrase phrase) => phrase.Form == MentionForm.Pronoun
        ? phrase.IsPlural || IsWe(mentions.Document.Words[phrase.Head].Form)
        : phrase.Role is { Kind: "person" or "group" or "organisation" } role && !words["state-noun"].Contains(role.Phrase) && phrase.Type is MentionType.Person or MentionType.Organisation or MentionType.Group;

    private bool IsWe(string pronoun) => words["speaker-pronoun"].Contains(pronoun) && !words["speaker-singular"].Contains(pronoun);

    /// <summary>"In Syria", "the border district", and a town that stands for the state in which it lies.</summary>
    private bool IsSomewhere(Phrase phrase, bool isSaid) => (phrase.IsPlace && !isSaid)
        || (phrase is { Form: MentionForm.Nominal, Type: MentionType.Location } && !(phrase.Role is { } noun && words["state-noun"].Contains(noun.Phrase)))
        || phrase is { Name.Entity: Location, Actor.Kind: ActorKind.Country };
}
