using Rapporteur.Explaining;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Takes acts within acts into the code of the outer one. For one thread and document.</summary>
/// <param name="ontology">How codes compose.</param>
/// <param name="document">The text.</param>
/// <param name="frames">The arguments of its words.</param>
/// <param name="participants">The actors of its words.</param>
/// <param name="acts">The acts of the sentence that is being read, by token.</param>
internal sealed class InnerActs(Ontology ontology, Document document, Frames frames, Participants participants, Dictionary<int, Act> acts)
{
    /// <summary>
    /// "Threatened to attack" is one act: the outer code composed with the inner, which then stands no more by itself. "Threatened to attack
    /// and to blockade" are two: each further inner act takes the outer's place in its own right.
    /// </summary>
    public void Take(Act act, int token)
    {
        TakeCoordinated(act, token >= 0 ? token : act.Match.Object);
        if (token < 0) return;
        var inner = At(token, 0);
        TakeTarget(act, inner);
        if (act.Code.StartsWith("010", StringComparison.Ordinal)) return;
        Compose(act, inner);
    }

    /// <summary>Where an act names nobody as its target, it is whom the act within concerns.</summary>
    public void TakeTarget(Act act)
    {
        if (act.Match.Inner >= 0) TakeTarget(act, At(act.Match.Inner, 0));
    }

    private void TakeTarget(Act act, Act? inner)
    {
        if (act.Targets.Exists(Act.IsActor)) return;
        act.Targets = TargetOf(act, act.Match.Inner, inner);
        act.Note(null, RoleRule.Inner);
    }

    private void TakeCoordinated(Act act, int token)
    {
        if (token < 0 || token == act.Match.Head || document.Words[token].Upos != Upos.VERB) return;
        foreach (var child in document[token].Children)
        {
            // A finite verb ("refused to grant autonomy and accused") stands beside the outer act, not beside the inner.
            if (child.Relation != Deprel.Conj || child.Xpos is not ("VB" or "VBG") || child.Xpos != document.Words[token].Xpos) continue;
            if (acts.TryGetValue(child.Index, out var next) && !next.IsTakenIn && child.Child(Deprel.Nsubj) is null) TakeNext(act, next);
        }
    }

    private void Compose(Act act, Act? inner)
    {
        var code = inner is null ? "" : inner.Standing.Negated ? act.Compose(ontology, "080", inner.Code) : inner.Code;
        // Stopping or allowing what is no coded act is none either.
        if (inner is null && act.Match.Pattern.Code is "080" or "081") act.IsTakenIn = true;
        act.Code = act.Compose(ontology, act.Match.Pattern.Code, code);
        if (inner is null) return;
        if (act.Trace is not null) act.Trace.Inner = inner.Match;
        inner.IsTakenIn = true;
        act.DropOwnTargets();
    }

    /// <summary>A coordinated inner act gets the sources, the standing and the outer code of the act that it stands in.</summary>
    private void TakeNext(Act outer, Act next)
    {
        var code = outer.Match.Inner >= 0 ? outer.Match.Pattern.Code : outer.Match.Pattern.Code[..2] + "0";
        next.Code = next.Compose(ontology, code, next.Standing.Negated ? next.Compose(ontology, "080", next.Code) : next.Code);
        var isShared = outer.Targets.Exists(Act.IsActor) && outer.Match.Target >= 0;
        if (isShared) next.Targets = outer.Targets;
        next.Sources = outer.Sources;
        next.Note(RoleRule.Outer, isShared ? RoleRule.Outer : null);
        next.Standing = outer.Standing;
        next.DropOwnTargets();
    }

    /// <summary>Whom an act within an act concerns: who is to do it, else whom it is done to, else who stands in its words.</summary>
    public List<ActorReference> TargetOf(Act act, int token, Act? inner)
    {
        bool IsOther(ActorReference r) => FallbackTargets.IsPartner(act, r);
        if (inner is not null && inner.Sources.Exists(IsOther)) return inner.Sources;
        if (inner is not null && inner.Targets.Exists(IsOther)) return inner.Targets;
        foreach (var argument in frames.Of(token))
        {
            if (argument.Slot is Slot.Adverb || argument.Token == act.Match.Source) continue;
            if (participants.Of(argument.Token) is { Count: > 0 } actors && actors.Exists(IsOther)) return actors;
        }

        if (participants.Of(token) is { Count: > 0 } named && named.Exists(IsOther)) return named;
        return inner?.Targets.Count > 0 ? inner.Targets : participants.Words(token);
    }

    /// <summary>The act at a token, or the one that an aspect verb or a plain noun there carries.</summary>
    public Act? At(int token, int depth)
    {
        if (acts.TryGetValue(token, out var act)) return act;
        if (depth > 3) return null;
        foreach (var argument in frames.Of(token))
        {
            if (argument.Slot is Slot.Clause or Slot.Object && At(argument.Token, depth + 1) is { } inner) return inner;
        }

        return null;
    }
}
