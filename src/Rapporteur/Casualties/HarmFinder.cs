using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Times;

namespace Rapporteur.Casualties;

/// <summary>Finds the counts of victims in a text. For one thread and document.</summary>
internal sealed class HarmFinder(CasualtyWords words, Document document, Frames frames, StoryTimes times)
{
    private const int FarthestToll = 12;

    private readonly CountReader _counts = new(words, document);

    /// <summary>All counts of a sentence, in order.</summary>
    /// <param name="sentence">Its index.</param>
    public IEnumerable<Harm> In(int sentence)
    {
        var range = document.Sentences[sentence];
        for (var t = range.BodyFirst; t < range.End; t++)
        {
            if (document.Words[t].Upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.PROPN or Upos.AUX)) continue;
            foreach (var (kind, count) in At(t, range))
            {
                var span = new Span(document.Words[count.First].Start, document.Words[count.End - 1].End);
                yield return new Harm(t, sentence, new Casualty(kind, count.Minimum, count.Maximum, span));
            }
        }
    }

    private List<(CasualtyKind Kind, Count Count)> At(int token, SentenceRange sentence)
    {
        var found = new List<(CasualtyKind, Count)>();
        var word = document[token];
        var lemma = LemmaSet.Lower(word.Lemma);
        if (word.Upos is Upos.VERB or Upos.AUX)
        {
            if (words.Kind("object", lemma) is { } suffered) AddArguments(word, Slot.Object, suffered, sentence, found);
            else if (words.Kind("subject", lemma) is { } done) AddArguments(word, Slot.Subject, done, sentence, found);
        }
        else if (words.Kind("toll", lemma) is { } toll)
        {
            if (Behind(token, sentence) is { } number) found.Add((toll, number));
        }
        else if (words.Is("lives", lemma) && !word.IsRoot && word.Relation == Deprel.Obj && words.Is("taking", LemmaSet.Lower(word.Head.Lemma)))
        {
            if (_counts.Of(token, sentence.First) is { } lives) found.Add((CasualtyKind.Killed, lives));
        }
        else if (word.Upos == Upos.NOUN && words.Kind("noun", lemma) is { } named)
        {
            Add(named, token, sentence, found);
            foreach (var child in word.Children)
                if (found.Count == 0 && child.Relation == Deprel.Nmod && Frames.IntroducerOf(child) == "of") Add(named, child.Index, sentence, found);
        }

        if (found.Count == 0 && token > sentence.BodyFirst && word.Upos is not Upos.NOUN && words.Kind("state", LemmaSet.Lower(word.Form)) is { } state) AddBefore(word, state, sentence, found);
        return found;
    }

    /// <summary>The counted arguments of a verb, each of those that are coordinated.</summary>
    private void AddArguments(Token verb, Slot slot, CasualtyKind kind, SentenceRange sentence, List<(CasualtyKind, Count)> found)
    {
        foreach (var argument in frames.Of(verb.Index))
        {
            if (argument.Slot == slot) Add(kind, argument.Token, sentence, found);
            // "Wounded more than 40": a bare number may pass for a phrase of circumstance.
            else if (slot == Slot.Object && argument is { Slot: Slot.Oblique or Slot.Adverb } && document.Words[argument.Token].Upos == Upos.NUM && argument.Token > verb.Index && Frames.IntroducerOf(document[argument.Token]).Length == 0) Add(kind, argument.Token, sentence, found);
        }
    }

    private void Add(CasualtyKind kind, int noun, SentenceRange sentence, List<(CasualtyKind, Count)> found)
    {
        if (_counts.Of(noun, sentence.First) is not { } count || times.Holds(count.End - 1)) return;
        found.Add((kind, count));
        foreach (var child in document[noun].Children)
            if (child.Relation == Deprel.Conj && child.Upos is Upos.NOUN or Upos.PROPN or Upos.NUM && !IsState(child) && _counts.Of(child.Index, sentence.First) is { } next && !times.Holds(next.End - 1)) found.Add((kind, next));
    }

    /// <summary>"12 dead", "12 people dead", "dozens injured": what stands right before a state.</summary>
    private void AddBefore(Token word, CasualtyKind state, SentenceRange sentence, List<(CasualtyKind, Count)> found)
    {
        var before = word.Index - 1;
        if (document.Words[before].Upos is Upos.AUX && before > sentence.BodyFirst) before--;
        if (_counts.Of(before, sentence.First) is { } count && !times.Holds(count.End - 1)) found.Add((state, count));
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
