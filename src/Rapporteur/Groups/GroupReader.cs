using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Mentions;
using Rapporteur.Times;

namespace Rapporteur.Groups;

/// <summary>
/// Sets of actors that a story forms, proposes or points to, with their members worked out: listed, taken from a set named before, changed by plus
/// and except, or known of a named group on the day. Immutable; safe to share between threads.
/// </summary>
internal sealed class GroupReader(GroupBook book, PatternBook patterns, World world)
{
    /// <summary>Reads the groups of a story, in the order of the text.</summary>
    /// <param name="mentions">The mentions of the story.</param>
    /// <param name="times">The times it names.</param>
    /// <param name="frames">The arguments of its words.</param>
    /// <param name="found">What was read so far.</param>
    /// <param name="day">The story's day.</param>
    public List<Group> Read(StoryMentions mentions, StoryTimes times, Frames frames, FoundFacts found, DateOnly? day)
    {
        var document = mentions.Document;
        var matcher = new PatternMatcher(document, frames, world.Words["quantity"], t => mentions.At(t) is { Actor: not null }, times.Holds);
        var status = new StatusReader(world.Words, patterns, document, frames, matcher);
        var earlier = new EarlierSets(found.Statements);
        var sets = new SetReader(book, mentions, earlier);
        var participants = new Participants(mentions);
        var notes = new SetNotes(mentions, participants, earlier);
        var finder = new GroupFinder(book, mentions, sets, earlier, notes, new GroupStanding(book, status), participants);
        var groups = new GroupList();
        var (at, next) = (0, 0);
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            for (; next < found.Events.Count && found.Events[next].Sentence == s; next++) notes.NotePartners(found.Events[next]);
            for (var t = Math.Max(at, document.Sentences[s].First); t < document.Sentences[s].End; t++)
            {
                notes.NoteList(t);
                if (finder.At(t, out var end) is not { } group) continue;
                groups.Add(group);
                t = end - 1;
            }

            at = document.Sentences[s].End;
        }

        KnownGroups.Find(world, mentions, found, day, groups);
        return groups.InOrder();
    }
}
