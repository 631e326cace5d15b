using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Mentions;

namespace Rapporteur.Statements;

/// <summary>
/// Finds who is said to have said, thought or wanted what: cue, content and speaker from the tree, quotations to their end, chains of
/// reporters from the nesting of contents. Immutable; safe to share between threads.
/// </summary>
internal sealed class StatementReader(CueBook cues, WordClasses words)
{
    /// <summary>Reads all statements of a story.</summary>
    /// <param name="mentions">The mentions of the story.</param>
    /// <param name="frames">The arguments of its words.</param>
    public List<Statement> Read(StoryMentions mentions, Frames frames)
    {
        var document = mentions.Document;
        var quotations = new Quotations(document.Text);
        var finder = new AttributionFinder(cues, words, document, frames, quotations);
        var speakers = new SpeakerFinder(mentions, frames, words, cues);
        var labels = new LabelledSpeech(mentions, words, quotations);
        var ends = new QuotationEnds(document, quotations);
        var drafts = new List<Draft>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var found = drafts.Count;
            var sentence = document.Sentences[s];
            if (labels.At(sentence) is { } label && speakers.Of(label, s) is { } labelled) drafts.Add(labelled);
            for (var t = sentence.BodyFirst; t < sentence.End; t++)
                if (finder.At(t, sentence) is { } attribution && speakers.Of(attribution, s) is { } draft) drafts.Add(draft);
            ends.Extend(s, drafts, found);
        }

        new OwnReferences(mentions, words, quotations).Link(drafts);
        return Chains.Build(drafts, quotations);
    }
}
