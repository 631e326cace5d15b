using Rapporteur.Knowledge;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// The ends of relations: the words that mean the actor themselves, not a thing of theirs ("a war on Iran's economy" fights Iran, praise for Iran's
/// cinema favours it no more than that) and no place where something is done. For one thread.
/// </summary>
internal sealed class Ends(StoryMentions mentions, StateActors states)
{
    /// <summary>The actor of a reference with the words that mean it; null where nobody is meant.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="mayOwn">Whether a thing of the actor's stands for it: its troops, its targets.</param>
    public ActorReference? Of(ActorReference reference, bool mayOwn)
    {
        if (reference.ActorId is null) return null;
        Phrase? inner = null;
        foreach (var phrase in mentions.Phrases)
        {
            if (!Means(phrase, reference.ActorId)) continue;
            var words = phrase.SpanIn(mentions.Document);
            var isWhole = words == reference.Span || phrase.MentionIn(mentions.Document) == reference.Span;
            if (isWhole) return IsSomewhere(phrase) ? null : states.Whole(reference with { Span = phrase.MentionIn(mentions.Document) });
            if (inner is null && reference.Span.Contains(words)) inner = phrase;
        }

        return mayOwn && inner is not null && !IsSomewhere(inner) ? states.Whole(reference with { Span = inner.MentionIn(mentions.Document) }) : null;
    }

    private static bool Means(Phrase phrase, string actor) => phrase.Actor?.Id == actor || phrase.Others.Exists(o => o.Id == actor);

    /// <summary>"In Syria", and a town that stands for the state in which it lies.</summary>
    private static bool IsSomewhere(Phrase phrase) => phrase.IsPlace || (phrase.Name?.Entity is Location && phrase.Actor?.Kind is ActorKind.Country);
}
