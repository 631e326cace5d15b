using Rapporteur.Events;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Relations;

/// <summary>
/// Who is what a noun says, whatever the syntax: "Iran is an ally of", "Iran, an ally of", "Assad's ally Iran", "sees Iran as an ally of",
/// "remains an ally of". For one thread and document.
/// </summary>
internal sealed class Bearers(StoryMentions mentions, Frames frames)
{
    private const int Deepest = 3;

    /// <summary>The token of the bearer, or -1.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="target">Token of whom it is this to, which is not its bearer.</param>
    public int Of(Token noun, int target) => Of(noun, target, 0);

    private int Of(Token noun, int target, int depth)
    {
        if (depth > Deepest) return -1;
        if (noun.Child(Deprel.Cop) is not null) return Subject(noun);
        foreach (var child in noun.Children)
            if (child.Relation is Deprel.Appos or Deprel.Flat && child.Index != target && child.Index > noun.Index && IsName(child.Index)) return child.Index;
        if (noun.IsRoot) return -1;
        var above = noun.Head;
        switch (noun.Relation)
        {
            case Deprel.Appos or Deprel.Compound or Deprel.NmodDesc or Deprel.Flat when above.Index != target && IsActor(above.Index):
                return above.Index;
            case Deprel.Xcomp:
                return Complemented(above);
            case Deprel.Obl or Deprel.Advcl when Frames.IntroducerOf(noun) == "as":
                return Complemented(above);
            case Deprel.Conj when above.Upos is Upos.NOUN or Upos.PROPN && !IsActor(above.Index):
                return Of(above, target, depth + 1);
            default:
                return -1;
        }
    }

    /// <summary>Whom a verb's complement tells of: its object ("calls Iran an ally"), else its subject ("remains an ally").</summary>
    private int Complemented(Token verb)
    {
        var subject = -1;
        foreach (var argument in frames.Of(verb.Index))
        {
            if (argument.Slot == Slot.Object) return argument.Token;
            if (argument.Slot == Slot.Subject && subject < 0) subject = argument.Token;
        }

        return subject;
    }

    private static int Subject(Token noun)
    {
        foreach (var child in noun.Children)
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjPass && child.Index < noun.Index) return child.Index;
        // "Whose leader is": a relative clause tells of the noun that it hangs on.
        return noun.Relation == Deprel.AclRelcl ? noun.HeadIndex : -1;
    }

    private bool IsActor(int token) => mentions.At(token) is { Actor: not null };

    private bool IsName(int token) => mentions.At(token) is { Actor: not null, Form: MentionForm.Name };
}
