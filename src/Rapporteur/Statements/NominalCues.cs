using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>Nouns and adjectives that attribute: "his claim that …", "support for the deal", "confident that …". For one thread and document.</summary>
internal sealed class NominalCues(CueBook cues, WordClasses words, Document document, Frames frames)
{
    private readonly Subtrees _content = new(document, cues);

    /// <summary>The attribution whose cue is a noun or adjective, or null.</summary>
    public Attribution? At(Token word, SentenceRange sentence)
    {
        var lemma = LemmaSet.Lower(word.Lemma);
        var cue = word.Upos == Upos.NOUN ? cues.FindNoun(lemma) : word.Upos == Upos.ADJ ? cues.FindAdjective(lemma) : null;
        if (cue is null || IsNone(word)) return null;
        _content.Clear(sentence.BodyFirst);
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index || !IsContent(child, cue)) continue;
            if (_content.IsEmpty && child.Relation is Deprel.Nmod or Deprel.Obl) _content.AddPhrase(child.Index);
            else _content.Add(child.Index);
        }

        if (_content.IsEmpty && cue.TakesClause && !word.IsRoot && word.Relation is Deprel.Obj or Deprel.Xcomp) GatherBeside(word);
        if (_content.IsEmpty) return null;
        return SpeakerOf(word) is var speaker and >= 0 ? new Attribution(word.Index, word.Span, speaker, _content.Spans(), false) : null;
    }

    private static bool IsContent(Token child, Cue cue)
    {
        var introducer = Frames.IntroducerOf(child);
        return child.Relation switch
        {
            Deprel.Ccomp => cue.TakesClause,
            Deprel.Acl or Deprel.Advcl or Deprel.Xcomp or Deprel.AclRelcl when child.Child(Deprel.Mark) is { Form: "that" } => cue.TakesClause,
            Deprel.Acl or Deprel.Xcomp when introducer == "to" => cue.TakesInfinitive,
            Deprel.Nmod or Deprel.Obl or Deprel.Acl or Deprel.Advcl => introducer.Length > 0 && (cue.Prepositions.Contains(introducer) || (cue.TakesInfinitive && introducer == "to" && child.Upos == Upos.VERB)),
            _ => false,
        };
    }

    /// <summary>"Voiced concern that …", "made clear that …": a clause that the parser hangs on the verb.</summary>
    private void GatherBeside(Token word)
    {
        foreach (var clause in word.Head.Children)
            if (clause.Index > word.Index && clause.Relation is Deprel.Ccomp or Deprel.Advcl && clause.Child(Deprel.Mark) is { Form: "that" }) _content.Add(clause.Index);
    }

    /// <summary>Its owner, whom it is "by" or "from", or the subject of the verb whose object it is or of which it is said.</summary>
    private int SpeakerOf(Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Relation == Deprel.NmodPoss) return child.Index;
            if (child.Relation == Deprel.Nmod && words["source-preposition"].Contains(Frames.IntroducerOf(child))) return child.Index;
        }

        foreach (var argument in frames.Of(word.Index))
            if (word.Upos == Upos.ADJ && argument.Slot == Slot.Subject && !IsAnnounced(argument.Token, word)) return argument.Token;
        if (word.IsRoot || word.Relation is not (Deprel.Obj or Deprel.Xcomp or Deprel.Obl)) return -1;
        if (word.Relation == Deprel.Obl && !words["with"].Contains(Frames.IntroducerOf(word))) return -1;
        if (words["receiving-verb"].Contains(word.Head.Lemma) || IsSaidOfObject(word)) return -1;
        foreach (var argument in frames.Of(word.HeadIndex))
            if (argument.Slot == Slot.Subject) return argument.Token;
        return -1;
    }

    /// <summary>"Made it clear that": "it" only announces what is clear.</summary>
    private bool IsAnnounced(int subject, Token word) => !word.IsRoot && document.Words[subject] is { Upos: Upos.PRON, Relation: Deprel.Obj } it && it.Head == word.HeadIndex && words["thing-pronoun"].Contains(it.Form);

    /// <summary>"Called the test a threat": the second of two objects tells what the first is.</summary>
    private static bool IsSaidOfObject(Token word)
    {
        if (word.Upos != Upos.NOUN || word.Relation == Deprel.Obl) return false;
        foreach (var other in word.Head.Children)
            if (other.Relation == Deprel.Obj && other.Index > word.HeadIndex && other.Index < word.Index) return true;
        return false;
    }

    private bool IsNone(Token word)
    {
        foreach (var child in word.Children)
            if (child.Relation is Deprel.Det or Deprel.Advmod && (words["negative-determiner"].Contains(child.Form) || words["not"].Contains(child.Form))) return true;
        return false;
    }
}
