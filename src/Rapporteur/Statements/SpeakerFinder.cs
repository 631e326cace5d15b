using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Statements;

/// <summary>Finds whose words an attribution gives, and who passes them on. For one thread and document.</summary>
internal sealed class SpeakerFinder(StoryMentions mentions, Frames frames, WordClasses words, CueBook cues)
{
    private readonly Assertions _assertions = new(words, mentions.Document);
    private readonly SpokenAsides _asides = new(cues, mentions.Document);
    private readonly Participants _participants = new(mentions);
    private readonly NamedSpeakers _named = new(mentions);
    private readonly StrayedSpeakers _strayed = new(words, mentions.Document);

    /// <summary>The attribution with its speaker; null where the cue has neither a speaker nor a passive that hides one.</summary>
    public Draft? Of(Attribution attribution, int sentence)
    {
        var (speaker, reporter) = attribution.Speaker >= 0 ? (attribution.Speaker, -1) : Around(mentions.Document[attribution.Cue], sentence, attribution.Content);
        speaker = _named.Of(speaker);
        var reference = Reference(speaker);
        var isUnasserted = _assertions.IsUnasserted(mentions.Document[attribution.Cue], sentence);
        // "If he can be convinced", "you may call it": what nobody is told to say.
        if (isUnasserted && (speaker < 0 || words["anybody"].Contains(mentions.Document.Words[speaker].Form))) return null;
        if (IsDeed(attribution, speaker)) return null;
        if (attribution.Content.Count == 0 || (reference is null && attribution.Speaker < 0 && !HidesSpeaker(attribution))) return null;
        return new Draft { Speaker = reference, Reporter = Reference(reporter), Cue = attribution.CueSpan, Content = attribution.Content, IsSpeech = attribution.IsClausal && mentions.Document.Words[attribution.Cue].Upos == Upos.VERB, IsUnasserted = isUnasserted, Sentence = sentence };
    }

    /// <summary>"Was said to have left", "when asked about it": a passive leaves out whose the words are.</summary>
    private bool HidesSpeaker(Attribution attribution)
    {
        var cue = mentions.Document[attribution.Cue];
        return _assertions.IsReduced(cue) || (attribution.IsClausal && Frames.IsPassive(cue));
    }

    /// <summary>"Russia's support for the rebels": what a power gives somebody it does, where a person's support may be words.</summary>
    private bool IsDeed(Attribution attribution, int speaker) =>
        words["deed-noun"].Contains(mentions.Document.Words[attribution.Cue].Lemma)
        && speaker >= 0 && mentions.At(speaker)?.Actor?.Kind is ActorKind.Country or ActorKind.Government or ActorKind.ArmedGroup
        && mentions.Document[attribution.Cue].Upos == Upos.NOUN && Backed(attribution.Cue);

    private bool Backed(int noun)
    {
        foreach (var child in mentions.Document[noun].Children)
            if (child.Index > noun && child.Relation == Deprel.Nmod && _participants.Of(child.Index).Count > 0) return true;
        return false;
    }

    private (int Speaker, int Reporter) Around(Token cue, int sentence, List<Span> content)
    {
        if (!cue.IsRoot && words["quoting-verb"].Contains(cue.Head.Lemma) && Frames.IntroducerOf(cue) == "as")
            return (Filler(cue.HeadIndex, Slot.Object), Filler(cue.HeadIndex, Slot.Subject) is var agent and >= 0 ? agent : ByPhrase(cue));
        if (_asides.Before(cue) is { } before) return (Filler(before.Index, Slot.Subject), -1);
        if (_assertions.IsReduced(cue)) return (ByPhrase(cue), -1);
        if (_strayed.Of(cue) is >= 0 and var strayed) return (strayed, -1);
        if (IssuerOf(cue) is >= 0 and var issuer) return (issuer, -1);
        if (StrayedSpeakers.BehindAside(cue) is { } main && Filler(main.Index, Slot.Subject) is >= 0 and var subjectAbove) return (subjectAbove, -1);
        return (Filler(cue.Index, Slot.Subject) is var subject and >= 0 ? subject : Beside(cue, sentence, content), -1);
    }

    /// <summary>"Released a statement saying": what it says says who released it.</summary>
    private int IssuerOf(Token cue)
    {
        if (cue.Relation != Deprel.Acl || cue.Xpos != "VBG" || cue.Head is not { Relation: Deprel.Obj, IsRoot: false } paper || !words["utterance"].Contains(LemmaSet.Lower(paper.Lemma))) return -1;
        // "Got a letter saying", "followed the king's speech denouncing": somebody else's.
        return words["receiving-verb"].Contains(paper.Head.Lemma) || paper.Child(Deprel.NmodPoss) is { Upos: not Upos.PRON } ? -1 : Filler(paper.HeadIndex, Slot.Subject);
    }

    /// <summary>"About four in ten said they were angry", "… had failed, said the general": the noun beside a cue whose tree has no subject.</summary>
    private int Beside(Token cue, int sentence, List<Span> content)
    {
        if (Frames.IsPassive(cue) || cue.Xpos is "VB" or "VBG") return -1;
        var found = BesideAnyForm(cue, sentence, content);
        // "In a clip for the singer's new show": no one thing "show".
        return found >= 0 && cue.Xpos == "VBP" && mentions.Document.Words[found] is { Xpos: "NN" or "NNP" } && mentions.Document[found].Child(Deprel.Conj) is null ? -1 : found;
    }

    private int BesideAnyForm(Token cue, int sentence, List<Span> content)
    {
        int before = -1, behind = -1;
        foreach (var child in cue.Children)
        {
            if (child.Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM)) continue;
            if (child.Index < cue.Index && child.Relation is Deprel.Obl or Deprel.Dislocated or Deprel.OblUnmarked or Deprel.Nmod) before = child.Index;
            else if (child.Index > cue.Index && behind < 0 && child.Relation is Deprel.Obj or Deprel.Iobj && child.Index <= cue.Index + 3) behind = child.Index;
        }

        if (before < 0 && (behind < 0 || !IsBehindWords(cue, content))) return OpensClause(cue, sentence) ? OpeningNoun.In(mentions.Document, mentions.Document.Sentences[sentence].BodyFirst, cue.Index) : -1;
        return before >= 0 ? before : IsBehindWords(cue, content) ? behind : -1;
    }

    /// <summary>Whether the words said end right before a cue, so that its speaker follows it.</summary>
    private bool IsBehindWords(Token cue, List<Span> content) => cue.Index > 0 && mentions.Document.Words[cue.Index - 1].Upos == Upos.PUNCT && content[0].Start < cue.Span.Start;

    /// <summary>Whether no clause goes before a cue in its sentence.</summary>
    private bool OpensClause(Token cue, int sentence)
    {
        for (var t = mentions.Document.Sentences[sentence].BodyFirst; t < cue.Index; t++)
            if (mentions.Document.Words[t] is { Xpos: "VBD" or "VBZ" or "VBP" or "MD", Relation: not (Deprel.AclRelcl or Deprel.AdvclRelcl) }) return false;
        return true;
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
