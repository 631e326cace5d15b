using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Statements;
using Rapporteur.Times;

namespace Rapporteur;

/// <summary>Puts what was read into the form of a record.</summary>
internal static class RecordBuilder
{
    public static Record Build(Story story, StoryMentions mentions, StoryTimes times, List<Statement> statements, List<Event> events)
    {
        var document = mentions.Document;
        var sentences = new Span[document.Sentences.Length];
        for (var s = 0; s < sentences.Length; s++) sentences[s] = document.SpanOf(document.Sentences[s]);
        return new Record { Story = story, Sentences = sentences, Actors = mentions.Actors, Mentions = Mentions(mentions, times), Events = ToldEvents.Mark(events, statements, sentences), Statements = statements };
    }

    private static List<Mention> Mentions(StoryMentions story, StoryTimes times)
    {
        var mentions = new List<Mention>();
        foreach (var phrase in story.Phrases)
        {
            if (phrase.Actor is null && phrase.Place is null && phrase.Role is null && phrase.Type != MentionType.Location) continue;
            mentions.Add(new Mention(phrase.MentionIn(story.Document), phrase.Type, phrase.Form, phrase.Actor?.Id));
        }

        foreach (var time in times.All)
            mentions.Add(new Mention(new Span(story.Document.Words[time.First].Start, story.Document.Words[time.End - 1].End), MentionType.Time, MentionForm.Name, null));
        mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return mentions;
    }
}
