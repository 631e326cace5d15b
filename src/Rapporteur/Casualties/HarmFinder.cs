using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Times;

namespace Rapporteur.Casualties;

/// <summary>Finds the counts of victims in a text. For one thread and document.</summary>
internal sealed class HarmFinder(CasualtyWords words, Document document, Frames frames, StoryTimes times)
{
    private const int FarthestToll = 12;

    private readonly CountReader _counts = new(words, document);
    private readonly List<(CasualtyKind Kind, Count Count)> _found = [];

    /// <summary>All counts of a sentence, in order.</summary>
    /// <param name="sentence">Its index.</param>
    public IEnumerable<Harm> In(int sentence)
    {
        var range = document.Sentences[sentence];
        for (var t = range.BodyFirst; t < range.End; t++)
        {
            if (document.Words[t].Upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.PROPN or Upos.AUX)) continue;
            Gather(t, range);
            foreach (var (kind, count) in _found)
            {
                var span = new Span(document.Words[count.First].Start, document.Words[count.End - 1].End);
                yield return new Harm(t, sentence, new Casualty(kind, count.Minimum, count.Maximum, span));
            }
        }
    }

    private void Gather(int token, SentenceRange sentence)
    {
        _found.Clear();
        var word = document[token];
        var lemma = LemmaSet.Lower(word.Lemma);
        if (word.Upos is Upos.VERB or Upos.AUX)
        {
            // "100 were killed and 50 wounded": a number of its own goes before what it shares with the verb before.
            if (word.Relation == Deprel.Conj && token > sentence.BodyFirst && document.Words[token - 1].Upos == Upos.NUM && words.Kind("state", LemmaSet.Lower(word.Form)) is { } own) AddBefore(word, own, sentence);
            else if (words.Kind("object", lemma) is { } suffered) AddArguments(word, Slot.Object, suffered, sentence);
            else if ((words.Kind("subject", lemma) ?? words.Kind("subject", LemmaSet.Lower(word.Form))) is { } done) AddArguments(word, Slot.Subject, done, sentence);
        }
        else if (words.Kind("toll", lemma) is { } toll)
        {
            if (Behind(token, sentence) is { } number) _found.Add((toll, number));
        }
        else if (words.Is("lives", lemma) && !word.IsRoot && word.Relation == Deprel.Obj && words.Is("taking", LemmaSet.Lower(word.Head.Lemma)))
        {
            if (_counts.Of(token, sentence.First) is { } lives) _found.Add((CasualtyKind.Killed, lives));
        }
        else if (word.Upos == Upos.NOUN && words.Kind("noun", lemma) is { } named)
        {
            Add(named, token, sentence);
            foreach (var child in word.Children)
                if (_found.Count == 0 && child.Relation == Deprel.Nmod && Frames.IntroducerOf(child) == "of") Add(named, child.Index, sentence);
        }

        if (_found.Count == 0 && token > sentence.BodyFirst && word.Upos is not Upos.NOUN && words.Kind("state", LemmaSet.Lower(word.Form)) is { } state) AddBefore(word, state, sentence);
    }

    /// <summary>The counted arguments of a verb, each of those that are coordinated.</summary>
    private void AddArguments(Token verb, Slot slot, CasualtyKind kind, SentenceRange sentence)
    {
        foreach (var argument in frames.Of(verb.Index))
        {
            if (argument.Slot == slot) Add(kind, argument.Token, sentence);
            else if (slot == Slot.Object && argument is { Slot: Slot.Oblique or Slot.Adverb } && argument.Token > verb.Index && IsBareNumber(argument.Token, sentence)) Add(kind, argument.Token, sentence);
        }
    }

    /// <summary>"Wounded more than 40", "killed at least 30 soldiers": the words about a number may make it pass for a phrase of circumstance.</summary>
    private bool IsBareNumber(int token, SentenceRange sentence)
    {
        if (document[token].Child(Deprel.Case) is not { } preposition) return document.Words[token].Upos == Upos.NUM;
        return _counts.Of(token, sentence.First) is { } count && preposition.Index >= count.First && preposition.Index < count.End;
    }

    private void Add(CasualtyKind kind, int noun, SentenceRange sentence)
    {
        if (_counts.Of(noun, sentence.First) is not { } count || times.Holds(count.End - 1)) return;
        _found.Add((kind, count));
        foreach (var child in document[noun].Children)
            if (child.Relation == Deprel.Conj && child.Upos is Upos.NOUN or Upos.PROPN or Upos.NUM && !IsState(child) && _counts.Of(child.Index, sentence.First) is { } next && !times.Holds(next.End - 1)) _found.Add((kind, next));
    }

    /// <summary>"12 dead", "12 people dead", "dozens injured": what stands right before a state.</summary>
    private void AddBefore(Token word, CasualtyKind state, SentenceRange sentence)
    {
        if (word.Relation == Deprel.Amod && !word.IsRoot)
        {
            Add(state, word.HeadIndex, sentence);
            return;
        }

        var before = word.Index - 1;
        if (document.Words[before].Upos is Upos.AUX && before > sentence.BodyFirst) before--;
        if (_counts.Of(before, sentence.First) is { } count && !times.Holds(count.End - 1)) _found.Add((state, count));
        // "Shot dead two soldiers", "were left homeless": those whom the verb above the state is done to.
        else if (!word.IsRoot && word.Head.Upos == Upos.VERB && word.Relation is Deprel.Xcomp or Deprel.Advmod or Deprel.CompoundPrt or Deprel.Obj or Deprel.Advcl) AddArguments(word.Head, Slot.Object, state, sentence);
    }

    /// <summary>Whether a number goes with a state of its own: "12 dead and 40 wounded".</summary>
    private bool IsState(Token number) => number.Index + 1 < document.Count && words.Kind("state", LemmaSet.Lower(document.Words[number.Index + 1].Form)) is not null;

    /// <summary>"The toll rose to 75": the first number behind a toll that is no time.</summary>
    private Count? Behind(int toll, SentenceRange sentence)
    {
        for (var t = toll + 1; t < Math.Min(sentence.End, toll + FarthestToll); t++)
            if (document.Words[t].Upos is not Upos.DET && !times.Holds(t) && _counts.At(t, sentence.First) is { } count) return count;
        return null;
    }
}
