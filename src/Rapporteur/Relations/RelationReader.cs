using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Mentions;
using Rapporteur.Times;

namespace Rapporteur.Relations;

/// <summary>
/// Who is with, against, at the head or a part of whom: from words that say so, from titles, from names side by side, and from the acts that the
/// story tells as fact. Immutable; safe to share between threads.
/// </summary>
internal sealed class RelationReader(RelationBook book, PatternBook patterns, World world)
{
    /// <summary>Reads the relations of a story, each once with its best evidence, in the order of the text.</summary>
    /// <param name="mentions">The mentions of the story; states that only a title names are added to its actors.</param>
    /// <param name="times">The times it names.</param>
    /// <param name="frames">The arguments of its words.</param>
    /// <param name="events">The events that were read.</param>
    public List<Relation> Read(StoryMentions mentions, StoryTimes times, Frames frames, IReadOnlyList<Event> events)
    {
        var document = mentions.Document;
        var states = new StateActors(world, mentions);
        var participants = new Participants(mentions);
        var ends = new Ends(mentions, world, participants, states);
        var list = new RelationList(document, ends);
        var matcher = new PatternMatcher(document, frames, world.Words["quantity"], ends.IsSomebody, times.Holds);
        var status = new StatusReader(world.Words, patterns, document, frames, matcher);
        var owners = new NounOwners(mentions, frames, ends, world.Words);
        var adversaries = new Adversaries(mentions, world.Words);
        var talkers = new Talkers(mentions, world.Words, ends);
        var words = new WordRelations(book, world.Words, mentions, frames, matcher, status, ends, owners, adversaries, talkers, list);
        for (var t = 0; t < document.Count; t++) words.Find(t);
        OfficeRelations.Find(book, world.Words, mentions, states, list);
        Aliases.Find(mentions, list);
        new EventRelations(book, document, frames, ends, owners, adversaries, talkers, words.IsSilent, list).Find(events);
        return list.InOrder();
    }
}
