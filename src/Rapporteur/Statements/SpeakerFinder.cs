using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Statements;

/// <summary>Finds whose words an attribution gives, and who passes them on. For one thread and document.</summary>
internal sealed class SpeakerFinder(StoryMentions mentions, Frames frames, WordClasses words)
{
    private readonly Participants _participants = new(mentions);

    /// <summary>The attribution with its speaker; null where the cue has neither a speaker nor a passive that hides one.</summary>
    public Draft? Of(Attribution attribution, int sentence)
    {
        var (speaker, reporter) = attribution.Speaker >= 0 ? (attribution.Speaker, -1) : Around(mentions.Document[attribution.Cue]);
        var reference = Reference(speaker);
        if (attribution.Content.Count == 0 || (reference is null && attribution.Speaker < 0 && !(attribution.IsClausal && Frames.IsPassive(mentions.Document[attribution.Cue])))) return null;
        return new Draft { Speaker = reference, Reporter = Reference(reporter), Cue = attribution.CueSpan, Content = attribution.Content, Sentence = sentence };
    }

    private (int Speaker, int Reporter) Around(Token cue)
    {
        if (!cue.IsRoot && words["quoting-verb"].Contains(cue.Head.Lemma) && Frames.IntroducerOf(cue) == "as")
            return (Filler(cue.HeadIndex, Slot.Object), Filler(cue.HeadIndex, Slot.Subject) is var agent and >= 0 ? agent : ByPhrase(cue));
        return (Filler(cue.Index, Slot.Subject), -1);
    }

    private int Filler(int verb, Slot slot)
    {
        foreach (var argument in frames.Of(verb))
            if (argument.Slot == slot) return argument.Token;
        return -1;
    }

    private static int ByPhrase(Token cue)
    {
        foreach (var child in cue.Children)
            if (child.Relation is Deprel.Obl or Deprel.OblAgent && Frames.IntroducerOf(child) == "by") return child.Index;
        return -1;
    }

    private ActorReference? Reference(int token)
    {
        if (token < 0) return null;
        ref readonly var word = ref mentions.Document.Words[token];
        // Whom a pronoun means is said elsewhere; the words that name the speaker here are the pronoun.
        if (word.Upos == Upos.PRON) return new ActorReference(mentions.At(token)?.Actor?.Id, mentions.At(token)?.Actor?.Code, new Span(word.Start, word.End));
        if (_participants.Of(token) is [{ } actor, ..]) return actor;
        if (_participants.Words(token) is [{ } named]) return named;
        return word.Upos is Upos.DET or Upos.NUM or Upos.ADJ ? new ActorReference(null, null, new Span(word.Start, word.End)) : null;
    }
}
