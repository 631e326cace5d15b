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
        Wording = new Wording(Document);
        Propositions = new PropositionFinder(book, Matcher, Negation, mentions);
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
        var holders = Participants.Of(token);
        holders.RemoveAll(h => h.ActorId is null);
        return holders;
    }
}
