using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Times;

namespace Rapporteur.Positions;

/// <summary>A story as the finders of positions see it: its words, who they mean, and the tools that read them. For one thread.</summary>
internal sealed class PositionText
{
    public PositionText(PositionBook book, PatternBook patterns, WordClasses words, StoryMentions mentions, StoryTimes times, Frames frames, List<Statement> statements)
    {
        (Book, Words, Mentions, Frames) = (book, words, mentions, frames);
        Matcher = new PatternMatcher(Document, frames, words["quantity"], IsActor, times.Holds);
        Status = new StatusReader(words, patterns, Document, frames, Matcher);
        Negation = new Negation(words);
        Participants = new Participants(mentions);
        Wording = new Wording(mentions, words);
        Propositions = new PropositionFinder(book, Matcher, Negation, mentions, words);
        Statements = new StatementIndex(statements, Document);
    }

    public PositionBook Book { get; }

    public WordClasses Words { get; }

    public StoryMentions Mentions { get; }

    public Frames Frames { get; }

    public Document Document => Mentions.Document;

    public PatternMatcher Matcher { get; }

    public StatusReader Status { get; }

    public Negation Negation { get; }

    public Participants Participants { get; }

    public Wording Wording { get; }

    public PropositionFinder Propositions { get; }

    public StatementIndex Statements { get; }

    /// <summary>Whether a token means an actor.</summary>
    public bool IsActor(int token) => Mentions.At(token) is { Actor: not null };

    /// <summary>Whether a clause depends on a condition: "if", "unless", but not "if they are to be defeated", which tells a purpose.</summary>
    public bool HasCondition(Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (child.Relation != Deprel.Advcl) continue;
            bool isCondition = false, to = false;
            foreach (var mark in child.Children)
            {
                isCondition |= mark.Relation == Deprel.Mark && Words["conditional-mark"].Contains(mark.Form);
                to |= mark.Relation == Deprel.Mark && mark.Form == "to";
            }

            if (isCondition && !to) return true;
        }

        return false;
    }

    /// <summary>Whether a clause is itself a condition.</summary>
    public bool IsCondition(Token clause)
    {
        foreach (var child in clause.Children)
            if (child.Relation == Deprel.Mark && Words["conditional-mark"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>Whether somebody speaks for those who act: for themselves, or for their state or its government.</summary>
    public bool IsOneSide(ActorReference speaker, ActorReference actor)
    {
        if (speaker.ActorId is null || actor.ActorId is null) return false;
        if (speaker.ActorId == actor.ActorId) return true;
        return ActorOf(actor.ActorId) is { Kind: ActorKind.Country or ActorKind.Government, Country: { } country } && ActorOf(speaker.ActorId)?.Country == country;
    }

    private Actor? ActorOf(string id) => Mentions.Actors.Find(a => a.Id == id);

    /// <summary>Those of the actors at a token who can hold a position: actors that are known, not places.</summary>
    public List<ActorReference> HoldersAt(int token)
    {
        if (BearerOf(token) is { } bearer) return [bearer];
        var holders = Participants.Of(token);
        holders.RemoveAll(h => h.ActorId is null || IsSomebodyElse(h) || IsOtherOne(token) || IsAdherent(token) || IsPartOfState(h));
        for (var i = 0; i < holders.Count; i++) holders[i] = Whole(holders[i]);
        return holders;
    }

    /// <summary>"Becerra, a Democrat who supports her": of a name with a description behind it the name; null where it is none.</summary>
    private ActorReference? BearerOf(int token)
    {
        var word = Document[token];
        if (word.Relation != Deprel.Appos || Mentions.At(token) is not { } own || (own.Form == MentionForm.Name && !IsAdherent(token))) return null;
        var holders = Participants.Of(word.HeadIndex);
        return Mentions.At(word.HeadIndex) is { Form: MentionForm.Name, Actor: { } actor } ? holders.Find(h => h.ActorId == actor.Id) : null;
    }

    /// <summary>"A Democrat", "the Wisconsin Republican": one of a party's people is not the party.</summary>
    private bool IsAdherent(int token) =>
        Document.Words[token].Xpos is "NN" or "NNP" && Words["adherent"].Contains(Document.Words[token].Form) && Mentions.At(token) is { Actor.Kind: ActorKind.Organisation };

    /// <summary>"Most of his rivals", "Sanders supporters": people of somebody are not that somebody.</summary>
    private bool IsSomebodyElse(ActorReference holder)
    {
        for (var t = Statements.TokenAt(holder.Span.Start); t < Document.Count && Document.Words[t].Start < holder.Span.End; t++)
        {
            if (!Words["somebody-else"].Contains(Document.Words[t].Lemma)) continue;
            foreach (var owner in Document[t].Children)
                if (owner.Relation is Deprel.NmodPoss or Deprel.Compound && Mentions.At(owner.Index) is { Actor: { Kind: ActorKind.Person } actor } && actor.Id == holder.ActorId) return true;
        }

        return false;
    }

    /// <summary>"Utah", "R-Texas": a part of a state is not the state, though it lies there; a capital may stand for it.</summary>
    public bool IsPartOfState(ActorReference reference) =>
        Mentions.At(Statements.TokenAt(reference.Span.End - 1)) is { Form: MentionForm.Name, Name.Entity: Location { CapitalOf: null, Kind: not "country" }, Actor: { Kind: ActorKind.Country } actor } && actor.Id == reference.ActorId;

    /// <summary>"The other party": not the one that the story has named.</summary>
    private bool IsOtherOne(int token)
    {
        if (Document.Words[token].Xpos != "NN" || Mentions.At(token) is not { Form: MentionForm.Nominal, Actor.Kind: not (ActorKind.Person or ActorKind.People) }) return false;
        foreach (var child in Document[token].Children)
            if (child.Relation is Deprel.Amod or Deprel.Det && Words["other-one"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>"Small groups of protesters", "the flight attendants' union": a description with what tells which is meant.</summary>
    private ActorReference Whole(ActorReference holder)
    {
        var token = Statements.TokenAt(holder.Span.End - 1);
        if (Mentions.At(token) is not { Form: MentionForm.Nominal } phrase || phrase.SpanIn(Document) != holder.Span) return holder;
        var head = Document[phrase.Head];
        var (first, end) = NounPhrases.Range(head);
        foreach (var child in head.Children)
        {
            var tells = child.Relation == Deprel.NmodPoss || (child.Relation == Deprel.Nmod && child.Index == end + 1 && Frames.IntroducerOf(child) == "of");
            if (!tells) continue;
            var span = NounPhrases.Range(child);
            (first, end) = (Math.Min(first, span.First), Math.Max(end, span.End));
        }

        return holder with { Span = holder.Span.Union(new Span(Document.Words[first].Start, Document.Words[end - 1].End)) };
    }
}
