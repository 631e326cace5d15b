using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Names issues: one canonical phrasing for all who stand on it, whatever they call what it is about. For one thread and document.</summary>
internal sealed class IssueNames(World world, PositionText text, DateOnly? day)
{
    private const string Leader = "leader";
    private const string Government = "GOV";

    // "Sanctions on Russia, Belarus, Iran …": a list is read so far.
    private const int MostThings = 3;

    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);

    /// <summary>Notes which issues a story is about, so that others join them.</summary>
    public void Note(Proposition on)
    {
        if (on.Issue is not { NeedsX: true } issue) return;
        foreach (var (name, _) in Things(issue, on, on.X)) _joined.Add(issue.With(name, null));
    }

    /// <summary>The issues that a proposition is on, with whom or what each concerns.</summary>
    /// <param name="draft">Who stands on what: what he is to do himself is named without him.</param>
    public IEnumerable<(string Name, Issue? Issue, ActorReference? About)> Of(StanceDraft draft)
    {
        var on = draft.On;
        if (on.Issue is null)
        {
            if (IsUntold(on.Token)) yield break;
            var own = text.Wording.NameOf(on.Token, ThingOf(on), DoerOf(on, draft.Holder), draft.Trigger);
            if (own.Length > 0 && !IsShell(own, on.Token)) yield return (Wording.Capital(own), null, AboutOwnWords(on.Token));
            yield break;
        }

        var y = on.Y < 0 ? null : Things(on.Issue, on, on.Y).Select(t => t.Name).FirstOrDefault();
        var any = false;
        foreach (var (name, about) in Things(on.Issue, on, on.X))
        {
            any = true;
            if (on.MayJoin && Joined(on.Issue, on) is { } wider) yield return (wider.Name, wider.Issue, about);
            else yield return (on.Issue.With(name, y), on.Issue, about);
        }

        if (!any && !on.Issue.NeedsX && !IsNoPlace(on)) yield return (on.Issue.With(null, y), on.Issue, null);
    }

    /// <summary>"Withdraw from the World Health Organization" is about no troops.</summary>
    private bool IsNoPlace(Proposition on) => on.Issue!.Naming == IssueNaming.Place && on.X >= 0 && text.IsActor(on.X);

    private (string Name, Issue Issue)? Joined(Issue issue, Proposition on)
    {
        if (issue.Joins is null || text.Book.Find(issue.Joins) is not { } wider) return null;
        foreach (var (name, _) in Things(wider, on, on.X))
            if (_joined.Contains(wider.With(name, null))) return (wider.With(name, null), wider);
        return null;
    }

    /// <summary>Whom or what a token means, each with the name that an issue gives it: without accents, which some stories write and others do not.</summary>
    private IEnumerable<(string Name, ActorReference? About)> Things(Issue issue, Proposition on, int token)
    {
        if (token < 0) yield break;
        var actors = text.Participants.Of(token);
        if (PlaceOf(issue, token) is { } place)
        {
            yield return (place, actors.Count > 0 ? actors[0] : text.Participants.Words(token).FirstOrDefault());
            yield break;
        }

        if (actors.Count > 0)
        {
            foreach (var reference in actors.Take(MostThings))
                if (!(issue.Id == PropositionFinder.Support && text.IsPartOfState(reference)) && text.Mentions.Actors.Find(a => a.Id == reference.ActorId) is { } actor && NameOf(issue, actor) is { } name) yield return (Letters.Plain(actors.Count == 1 ? Told(actor, name, token) : name), reference);
            yield break;
        }

        // "The nuclear test": the issue's own noun tells no more than the issue.
        if ((on.IsOwned && token == on.X) || issue.Naming == IssueNaming.Side || text.Document.Words[token].Upos is not (Upos.NOUN or Upos.PROPN)) yield break;
        if (issue.Naming == IssueNaming.Place && !text.Words["place-noun"].Contains(text.Document.Words[token].Lemma)) yield break;
        if (text.Wording.NameOf(token) is { Length: > 0 } words && text.Participants.Words(token) is [var thing])
            yield return (words, thing);
    }

    /// <summary>"Donald Trump's campaign": who is only described is named as fully as the words describe him.</summary>
    private string Told(Actor actor, string name, int token)
    {
        if (name != actor.Name || actor.Kind is not (ActorKind.Organisation or ActorKind.People) || text.Mentions.At(token) is not { Form: MentionForm.Nominal, Name: null }) return name;
        if (text.Mentions.Phrases.Exists(p => p.Form == MentionForm.Name && p.Actor?.Id == actor.Id)) return name;
        var words = text.Wording.NameOf(token);
        // "Nord Stream pipeline" says which; "American campaign" and "PACs" do not.
        var says = name.Contains(' ') && Array.TrueForAll(name.Split(' '), part => words.Contains(part, StringComparison.OrdinalIgnoreCase));
        return !says && words.AsSpan().Count(' ') > name.AsSpan().Count(' ') ? words : name;
    }

    /// <summary>"The idea", "the effort": a lone word that only stands for what is told elsewhere, or is told by a pronoun, names no issue.</summary>
    private bool IsShell(string name, int token)
    {
        if (name.Contains(' ')) return false;
        var noun = text.Document[token];
        // "Its use": whose is not told by the name, nor known for sure.
        return text.Words["shell-noun"].Contains(noun.Lemma) || noun.Child(Deprel.NmodPoss) is { Upos: Upos.PRON };
    }

    /// <summary>A part of a state has issues of its own: a truce in Tigray, independence for Scotland; a city stands for its state where states are meant.</summary>
    private string? PlaceOf(Issue issue, int token)
    {
        if (issue.Naming == IssueNaming.Side || text.Mentions.At(token) is not { Form: MentionForm.Name, Name.Entity: Location place }) return null;
        return place.CapitalOf is null && (issue.Naming == IssueNaming.Actor || place.Kind is "region" or "island" || place.Country is null) ? Letters.Plain(place.Name) : null;
    }

    private string? NameOf(Issue issue, Actor actor) => issue.Naming switch
    {
        IssueNaming.Country => Speaks(actor) && world.CountryOf(actor.Country) is { } state ? state.Name : actor.Name,
        IssueNaming.Place => actor.Kind is ActorKind.Country or ActorKind.Government || (actor.Kind == ActorKind.Group && actor.Role is null) ? world.CountryOf(actor.Country)?.Name ?? actor.Name : null,
        IssueNaming.Side => SideOf(actor),
        _ => actor.Name,
    };

    /// <summary>Whether an actor stands for the state: itself, its government, or one who governs.</summary>
    private static bool Speaks(Actor actor) => actor.Kind is ActorKind.Country or ActorKind.Government || actor.Role == Government;

    /// <summary>The name of those who govern with an actor: a government is its leader's; a state or a people is no side.</summary>
    private string? SideOf(Actor actor)
    {
        if (actor.Kind is not (ActorKind.Person or ActorKind.Government or ActorKind.People) || actor.Role is "MIL" or "REB" or "CVL" or "REF") return null;
        if (actor.Kind == ActorKind.Person) return actor.Title is not null || actor.Role == Government ? actor.Name : null;
        if (actor.Role != Government || actor.Country is null) return null;
        return day is { } at && world.Offices.Holder(actor.Country, Leader, at) is { } leader ? leader.Name : actor.Name;
    }

    /// <summary>What a verb acts on where that stands before it: "the rules should be changed".</summary>
    private int ThingOf(Proposition on)
    {
        if (on.X != on.Token) return on.X;
        foreach (var argument in text.Frames.Of(on.Token))
            if (argument.Slot == Slot.Object && argument.Token < on.Token && (text.Document.Words[argument.Token].Upos is Upos.NOUN or Upos.PROPN || IsSomebody(argument.Token))) return argument.Token;
        return -1;
    }

    private bool IsSomebody(int token) => text.Mentions.At(token) is { Form: MentionForm.Pronoun, Actor.Kind: ActorKind.Person } && !text.Words["speaker-pronoun"].Contains(text.Document.Words[token].Form);

    /// <summary>Who or what is to do something, where it is not the holder: "the oppression must end", "urged the senate to pass the bill".</summary>
    private int DoerOf(Proposition on, ActorReference holder)
    {
        var doer = on.Doer >= 0 ? on.Doer : text.Document[on.Token].Child(Deprel.Nsubj)?.Index ?? -1;
        if (doer < 0 || doer > on.Token || Frames.IsPassive(text.Document[on.Token])) return -1;
        var word = text.Document[doer];
        if (word.Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON) || text.Words["relative-pronoun"].Contains(word.Form) || text.Words["negative-pronoun"].Contains(word.Form)) return -1;
        if (word.Upos == Upos.PRON && (text.Words["speaker-pronoun"].Contains(word.Form) || !text.IsActor(doer))) return -1;
        return text.HoldersAt(doer).Exists(actor => actor.ActorId == holder.ActorId) ? -1 : doer;
    }

    /// <summary>"They should be the norm": a predicate of nobody known tells no reader what is stood for.</summary>
    private bool IsUntold(int token)
    {
        var word = text.Document[token];
        if ((word.Child(Deprel.Nsubj) ?? word.Child(Deprel.NsubjPass)) is not { Upos: Upos.PRON } subject || subject.Index > token) return false;
        // "It must be part of a strategy": what "it" is taken for, if not a state, is too often another thing.
        var isKnown = text.Mentions.At(subject.Index) is { Actor.Kind: var kind } && !(kind == ActorKind.Organisation && text.Words["thing-pronoun"].Contains(subject.Form));
        if (isKnown) return false;
        return text.Words["thing-pronoun"].Contains(subject.Form) || text.Words["group-pronoun"].Contains(subject.Form) || text.Words["definite"].Contains(subject.Form);
    }

    /// <summary>Whom words of their own are about: a thing's actor, or who is to act.</summary>
    private ActorReference? AboutOwnWords(int token)
    {
        foreach (var argument in text.Frames.Of(token))
            if (argument.Slot == Slot.Subject && text.Document.Words[token].Upos is Upos.VERB && text.HoldersAt(argument.Token) is { Count: > 0 } doers) return doers[0];
        return text.Participants.Of(token) is { Count: > 0 } actors ? actors[0] : null;
    }
}
