using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>Lets the standing of an act (planned, called for, refused) into its code. For one thread and document.</summary>
/// <param name="ontology">How codes compose.</param>
/// <param name="words">Word classes.</param>
/// <param name="document">The text.</param>
/// <param name="frames">The arguments of its words.</param>
/// <param name="standings">Status and negation.</param>
/// <param name="roles">Who speaks.</param>
/// <param name="inner">Whom an inner clause concerns.</param>
/// <param name="acts">The acts of the sentence that is being read, by token.</param>
internal sealed class StandingComposer(
    Ontology ontology, WordClasses words, Document document, Frames frames, StatusReader standings, RoleFiller roles, InnerActs inner, Dictionary<int, Act> acts)
{
    /// <summary>
    /// What is still to be done is coded as the codebook does: "will send" is an intent (03), "will not send" a refusal (12), and what a
    /// speaker says another must do is a demand (10).
    /// </summary>
    public void Compose(Act act)
    {
        // A pattern by the order of words names "will" and "would" itself; its code is whole.
        if (act.IsTakenIn || act.Match.Pattern.Head == PatternHead.Noun || act.Match.Pattern.Order is not null) return;
        if (Ontology.Root(act.Code) <= (act.Standing.Status == EventStatus.CalledFor ? 2 : 3)) return;
        var (status, negated) = act.Standing;
        if (status == EventStatus.Planned && negated)
        {
            act.Code = act.Compose(ontology, "12", act.Code);
            act.Standing = (EventStatus.Actual, false);
        }
        else if (status == EventStatus.Planned)
        {
            if (!IsPurpose(act) && Ontology.Root(act.Code) != 9) act.Code = act.Compose(ontology, "03", act.Code);
        }
        else if (status == EventStatus.CalledFor && Speaker(act) is { Count: > 0 } speakers)
        {
            act.Code = act.Compose(ontology, "10", negated ? act.Compose(ontology, "080", act.Code) : act.Code);
            act.Note(RoleRule.Speaker, RoleRule.Asked);
            act.Targets = act.Sources.Count > 0 ? act.Sources : act.Targets;
            act.Sources = speakers;
            act.Standing = (EventStatus.Actual, false);
        }
    }

    /// <summary>"Will cut supplies unless it is paid" is coded as what is announced, and stands under its condition.</summary>
    public void Condition(Act act)
    {
        if (act.Standing.Status is EventStatus.Planned or EventStatus.Possible && standings.IsConditional(act.Match.Head)) act.Standing = (EventStatus.Conditional, act.Standing.Negated);
    }

    /// <summary>"Sent troops to fight the rebels": what an act is for is told with it, and announced by nobody.</summary>
    private bool IsPurpose(Act act) => document.Words[act.Match.Head].Relation == Deprel.Advcl;

    /// <summary>"Said that Iran must do something": what a speaker calls for is a demand, though the thing itself is no coded act.</summary>
    public void Demand(Act act)
    {
        if (act.IsTakenIn || act.Match.Pattern.Order is not null || !act.Code.StartsWith("010", StringComparison.Ordinal)) return;
        foreach (var argument in frames.Of(act.Match.Head))
        {
            if (argument.Slot != Slot.Clause || document[argument.Token].Relation != Deprel.Ccomp || acts.ContainsKey(argument.Token)) continue;
            var standing = standings.Of(argument.Token);
            if (standing.Status != EventStatus.CalledFor) continue;
            var asked = inner.TargetOf(act, argument.Token, null);
            if (!asked.Exists(Act.IsActor)) continue;
            act.Code = act.Compose(ontology, "10", "");
            act.Targets = asked;
            act.Note(null, RoleRule.Asked);
            return;
        }
    }

    private List<ActorReference> Speaker(Act act)
    {
        var clause = document[act.Match.Head];
        if (clause.IsRoot || clause.Relation != Deprel.Ccomp || !words["report-verb"].Contains(clause.Head.Lemma)) return [];
        foreach (var argument in frames.Of(clause.HeadIndex))
            if (argument.Slot == Slot.Subject) return roles.SourceOf(argument.Token, 0, out _);
        return [];
    }
}
