using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>The actors of a sentence by the order of its words, each by the largest phrase that means it. For one thread and document.</summary>
internal sealed class SurfaceActors(StoryMentions mentions)
{
    private const int Deepest = 60;

    private readonly Document _document = mentions.Document;

    /// <summary>The nearest actor to the left of a token that is not another one's; -1 for none.</summary>
    public int Before(int head, int first, int other)
    {
        for (var t = head - 1; t >= first; t--)
            if (PhraseAt(t) is { } phrase && HeadOf(phrase) is var token && token != other) return token;
        return -1;
    }

    /// <summary>The next actor among the words that hang on a token, which is not another one's; -1 for none.</summary>
    public int After(int head, int limit, int other)
    {
        var taken = other >= 0 ? mentions.At(other)?.Actor?.Id : null;
        for (var t = head + 1; t < limit; t++)
        {
            if (!IsBeneath(t, head) || PhraseAt(t) is not { } phrase) continue;
            var token = HeadOf(phrase);
            if (token != other && phrase.Actor!.Id != taken) return token;
        }

        return -1;
    }

    /// <summary>The largest phrase with an actor that a token belongs to: "Gondor" in "Gondor's prime minister" is the minister.</summary>
    public Phrase? PhraseAt(int token)
    {
        var phrase = mentions.At(token) is { Actor: not null, IsDateline: false } own ? own : null;
        var at = _document[token];
        for (var depth = 0; !at.IsRoot && depth < Deepest; depth++)
        {
            var isWithin = at.Relation is Deprel.Compound or Deprel.Amod or Deprel.NmodPoss or Deprel.NmodDesc or Deprel.Flat or Deprel.Appos;
            if (phrase is null || (!isWithin && at.Relation != Deprel.Nmod)) break;
            at = at.Head;
            if (mentions.At(at.Index) is { Actor: not null, IsDateline: false } outer && (isWithin || outer.Form == MentionForm.Nominal)) phrase = outer;
        }

        return phrase;
    }

    /// <summary>The token that stands for a phrase and for those coordinated with it.</summary>
    public int HeadOf(Phrase phrase)
    {
        var at = _document[phrase.Head];
        for (var depth = 0; at.Relation == Deprel.Conj && !at.IsRoot && at.HeadIndex < at.Index && at.Head.Upos is Upos.NOUN or Upos.PROPN && depth < Deepest; depth++) at = at.Head;
        return at.Index;
    }

    /// <summary>Whether a token hangs on another, at any depth.</summary>
    public bool IsBeneath(int token, int head)
    {
        var at = _document[token];
        // What follows a verb that was read as an adjective hangs on the noun behind it.
        if (HiddenVerbs.Is(_document[head])) head = _document[head].HeadIndex;
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (at.Index == head) return true;
            if (at.IsRoot) return false;
            at = at.Head;
        }

        return false;
    }
}
