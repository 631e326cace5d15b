using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>Who takes part in talks: no newspaper that asks, no crowd that listens, none of the family (the class <c>onlooker</c>). For one thread and document.</summary>
internal sealed class Talkers(StoryMentions mentions, WordClasses words, Ends ends)
{
    private const string Media = "MED";

    /// <summary>Whether an end takes part.</summary>
    public bool Has(ActorReference end)
    {
        if (mentions.Actors.Find(a => a.Id == end.ActorId) is { Role: Media }) return false;
        if (end.Span.IsEmpty) return true;
        foreach (var head in ends.HeadsOf(end, Tokens.SentenceAt(mentions.Document, end.Span.Start)))
        {
            ref readonly var word = ref mentions.Document.Words[head];
            if (mentions.At(head) is { Form: MentionForm.Nominal } && end.Span.Contains(new Span(word.Start, word.End)) && words["onlooker"].Contains(word.Lemma)) return false;
        }

        return true;
    }
}
