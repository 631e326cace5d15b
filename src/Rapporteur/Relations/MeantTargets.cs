using Rapporteur.Events;
using Rapporteur.Language;

namespace Rapporteur.Relations;

/// <summary>
/// Whether the words of an act bear out its targets. An event takes the nearest actor where its pattern names none; a relation asks for more. For one thread and document.
/// </summary>
internal sealed class MeantTargets(Document document, Frames frames, Ends ends)
{
    private const int DeepestClause = 1;

    /// <summary>Where force is used, who stands near it is struck; else a guess must be borne out.</summary>
    public bool Is(string type, Event item, Token act, ActorReference target) =>
        item.IsTargetGuessed && type != RelationTypes.Fights ? IsNamed(act, target, type == RelationTypes.Favours) : IsTied(act, target);

    /// <summary>
    /// Whether an end belongs to the act's own words: an event takes the nearest actor where its pattern names none, but who only stands in another clause is not shown to be
    /// for or against anybody.
    /// </summary>
    private bool IsTied(Token act, ActorReference end)
    {
        if (end.Span.IsEmpty || ends.HeadsOf(end, Tokens.SentenceAt(document, document.Words[act.Index].Start)) is not { Count: > 0 } heads) return true;
        foreach (var head in heads)
            if (IsBeneath(document[head], act)) return true;
        return false;
    }

    /// <summary>
    /// Whether an end is an argument of the act itself or of the clause in it ("alleged that Turkey had"), or hangs on its words as a partner or adversary ("met in the
    /// afternoon with"), or is given something: of guessed ends only those are sure.
    /// </summary>
    private bool IsNamed(Token act, ActorReference end, bool isGift)
    {
        if (end.Span.IsEmpty) return false;
        foreach (var head in ends.HeadsOf(end, Tokens.SentenceAt(document, document.Words[act.Index].Start)))
        {
            var at = document[head];
            while (at is { Relation: Deprel.Conj or Deprel.Appos or Deprel.Flat, IsRoot: false }) at = at.Head;
            if (IsArgument(act, at.Index, 0) || (ends.IsParty(at) && IsBeneath(at, act)) || (isGift && Frames.IntroducerOf(at) == "to" && !at.IsRoot && IsArgument(act, at.HeadIndex, 0))) return true;
        }

        return false;
    }

    private bool IsArgument(Token act, int token, int depth)
    {
        foreach (var argument in frames.Of(act.Index))
        {
            if (argument.Token == token) return true;
            if (depth < DeepestClause && (argument.Slot == Slot.Clause || document.Words[argument.Token].Upos == Upos.VERB) && argument.Token != act.Index && IsArgument(document[argument.Token], token, depth + 1)) return true;
        }

        return false;
    }

    private bool IsBeneath(Token token, Token act)
    {
        for (var at = token; ; at = at.Head)
        {
            if (at.Index == act.Index) return true;
            foreach (var argument in frames.Of(act.Index))
                if (argument.Token == at.Index) return true;
            if (at.IsRoot || at.Relation is Deprel.Advcl or Deprel.AclRelcl or Deprel.Parataxis || (at.Relation == Deprel.Conj && at.Upos == Upos.VERB)) return false;
        }
    }
}
