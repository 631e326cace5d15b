using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Statements;
using Rapporteur.Times;

namespace Rapporteur;

/// <summary>Puts what was read into the form of a record.</summary>
internal static class RecordBuilder
{
    public static Record Build(Story story, StoryMentions mentions, StoryTimes times, Findings found, EventMerger merger)
    {
        var document = mentions.Document;
        var sentences = new Span[document.Sentences.Length];
        for (var s = 0; s < sentences.Length; s++) sentences[s] = document.SpanOf(document.Sentences[s]);
        var actors = RecordActors.Of(mentions, found);
        return new Record
        {
            Story = story,
            Sentences = sentences,
            Actors = actors,
            Mentions = Mentions(mentions, times, actors),
            Events = merger.Merge(ToldEvents.Mark(found.Events, found.Statements, sentences), document),
            Statements = found.Statements,
            Positions = found.Positions,
            Relations = found.Relations,
            Groups = found.Groups,
            Unplaced = found.Unplaced,
        };
    }

    private static List<Mention> Mentions(StoryMentions story, StoryTimes times, List<Actor> actors)
    {
        var known = actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var mentions = new List<Mention>(story.Mentions.Count + times.All.Count);
        foreach (var mention in story.Mentions) mentions.Add(mention.ActorId is { } id && !known.Contains(id) ? mention with { ActorId = null } : mention);
        foreach (var time in times.All)
            mentions.Add(new Mention(new Span(story.Document.Words[time.First].Start, story.Document.Words[time.End - 1].End), MentionType.Time, MentionForm.Name, null));
        mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return mentions;
    }
}
