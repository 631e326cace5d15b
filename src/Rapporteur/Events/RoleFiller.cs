using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>Fills the roles of acts: what the pattern found, what a noun's own words say, what stands around. For one thread and document.</summary>
internal sealed class RoleFiller(WordClasses words, StoryMentions mentions, Frames frames, Participants participants, FallbackTargets fallback)
{
    /// <summary>CAMEO root of meetings and talks.</summary>
    private const int Consulting = 4;

    /// <summary>Fills the sources and targets of an act.</summary>
    public void Fill(Act act)
    {
        var match = act.Match;
        if (match.Pattern.Order is not null)
        {
            act.Sources = SourceOf(match.Source, 0, out var actor);
            act.Targets = participants.Of(match.Target);
            act.Note(actor, RoleRule.Place);
            Share(act);
            act.DropOwnTargets();
            return;
        }

        if (match.Pattern.Head == PatternHead.Noun)
        {
            FillNounRoles(act);
            act.HasOwnRole = act.Sources.Exists(Act.IsActor) || act.Targets.Count > 0 || match.Target >= 0 || match.Inner >= 0;
        }
        else
        {
            act.Sources = SourceOf(match.Source, 0, out var rule);
            act.Targets = TargetOf(match);
            act.Note(rule, RoleRule.Place);
        }

        // Who meet among themselves need nobody else: what they meet about, or where, is no target.
        var isAmongThem = match.Pattern.IsMutual && act.Sources.Count > 1;
        if (act.Targets.Count == 0 && IsTowards(act.Code) && !isAmongThem)
        {
            fallback.Fill(act);
            act.IsTargetGuessed = true;
        }

        act.DropOwnTargets();
        Share(act);
        FillWords(act);
    }

    /// <summary>Roles that no actor has are the words that stand in their place.</summary>
    private void FillWords(Act act)
    {
        var match = act.Match;
        if (act.Targets.Count == 0 && match.Target >= 0 && match.Inner < 0)
        {
            act.Targets = participants.Words(match.Target);
            act.Note(null, RoleRule.Words);
        }

        if (act.Targets.Count == 0 && match.Object >= 0 && Ontology.Root(act.Code) != 1)
        {
            act.Targets = participants.Words(match.Object);
            act.Note(null, RoleRule.Thing);
        }

        if (act.Sources.Count > 0) return;
        act.Sources = participants.Words(match.Source);
        act.Note(RoleRule.Words, null);
    }

    /// <summary>Acts of cooperation among several who stand on one side: the first is the source, the others its partners.</summary>
    private void Share(Act act)
    {
        // "Egypt and the African Union welcomed the truce": where something else is acted upon, they do not act upon each other.
        var isJoint = act.Match.Pattern.IsMutual || IsReciprocal(act.Match.Target) || (Ontology.Root(act.Code) is >= 3 and <= 6 && act.Match.Target < 0);
        if (isJoint && act.Targets.Count == 0 && act.Sources.Count > 1)
        {
            act.Targets = act.Sources[1..];
            act.Sources = act.Sources[..1];
            act.Note(null, RoleRule.Partner);
        }
        // "We spoke to Turkey and the UN", "met with Turkey and the UN": who acts is another, though nobody known.
        else if (act.Sources.Count == 0 && act.Match.Source < 0 && act.Targets.Count > 1 && ((isJoint && !(Ontology.Root(act.Code) == Consulting && act.Match.Target >= 0)) || act.Match.Pattern.Head == PatternHead.Noun))
        {
            act.Sources = act.Targets[..1];
            act.Targets = act.Targets[1..];
            act.Note(RoleRule.Partner, RoleRule.Partner);
        }
    }

    /// <summary>"Accused each other", "each side accused the other".</summary>
    private bool IsReciprocal(int target) => target > 0 && words["reciprocal"].Contains(mentions.Document.Words[target].Lemma) && mentions.Document.Words[target - 1].Upos is Upos.DET or Upos.NUM or Upos.PRON;

    /// <summary>"An army camp in Kabul": where the target is the place of the object, its words begin with the object's.</summary>
    private List<ActorReference> TargetOf(Match match)
    {
        var actors = participants.Of(match.Target);
        if (match.Object < 0 || match.Target < 0 || actors.Count != 1) return actors;
        return participants.Words(match.Object) is [{ } thing] ? [actors[0] with { Span = thing.Span.Union(actors[0].Span) }] : actors;
    }

    /// <summary>
    /// The actors of a subject; where it is a thing ("the missiles fired by the army", "a resolution criticizing"), who made it: the agent of
    /// its participle, else the subject of the verb that it is the object of.
    /// </summary>
    /// <param name="token">The subject.</param>
    /// <param name="depth">How many things were passed on the way.</param>
    /// <param name="rule">The rule that found them.</param>
    public List<ActorReference> SourceOf(int token, int depth, out RoleRule rule)
    {
        rule = RoleRule.Place;
        if (token < 0 || depth > 2) return [];
        var actors = participants.Of(token);
        if (actors.Count > 0) return actors;
        var thing = mentions.Document[token];
        foreach (var child in thing.Children)
        {
            if (child.Relation != Deprel.Acl) continue;
            foreach (var argument in frames.Of(child.Index))
                if (argument.Slot == Slot.Subject && argument.Token != token && SourceOf(argument.Token, depth + 1, out _) is { Count: > 0 } makers) return Found(makers, RoleRule.Maker, out rule);
        }

        if (thing.IsRoot || thing.Relation is not (Deprel.Obj or Deprel.Obl or Deprel.NsubjPass)) return [];
        foreach (var argument in frames.Of(thing.HeadIndex))
            if (argument.Slot == Slot.Subject && argument.Token != token && participants.Of(argument.Token) is { Count: > 0 } owners) return Found(owners, RoleRule.Owner, out rule);
        return [];
    }

    private static List<ActorReference> Found(List<ActorReference> actors, RoleRule by, out RoleRule rule)
    {
        rule = by;
        return actors;
    }

    /// <summary>A noun's source: possessor, agent, adjective; else the subject of the verb that carries it ("launched an attack").</summary>
    private void FillNounRoles(Act act)
    {
        var match = act.Match;
        var noun = mentions.Document[match.Head];
        for (var depth = 0; noun.Relation == Deprel.Conj && noun.Head.Upos == Upos.NOUN && depth < 4; depth++) noun = noun.Head;
        if (noun.Relation is Deprel.Nmod or Deprel.Obl && noun.Head.Upos == Upos.NOUN && (words["quantity"].Contains(noun.Head.Lemma) || words["light-noun"].Contains(noun.Head.Lemma))) noun = noun.Head;
        act.Targets = participants.Of(match.Target);
        act.Sources = NounSource(mentions.Document[match.Head], match.Target, out var rule);
        act.Note(rule, RoleRule.Place);
        TurnPossessor(act);
        if (act.Sources.Count > 0 || noun.IsRoot) return;
        var carrier = noun.Head;
        if (noun.Relation is Deprel.Obj or Deprel.Obl or Deprel.NsubjPass && carrier.Upos == Upos.VERB && words["carrier"].Contains(carrier.Lemma))
        {
            foreach (var argument in frames.Of(carrier.Index))
                if (argument.Slot == Slot.Subject && argument.Token != match.Head) act.Sources = participants.Of(argument.Token);
            act.Note(RoleRule.Carrier, null);
        }
    }

    /// <summary>"The lawyer's arrest" is done to the lawyer: where the noun takes its target with "of" and has none, a person who possesses it is the target.</summary>
    private void TurnPossessor(Act act)
    {
        if (act.Targets.Count > 0 || act.Sources.Count != 1 || !act.Match.Pattern.Elements.Any(e => e.Kind == ElementKind.Target && Array.IndexOf(e.Prepositions, "of") >= 0)) return;
        if (mentions.Document[act.Match.Head].Child(Deprel.NmodPoss) is not { } possessor || mentions.At(possessor.Index) is not { Actor.Kind: ActorKind.Person or ActorKind.People }) return;
        act.Targets = act.Sources;
        act.Sources = [];
        act.Note(null, RoleRule.Possessor);
    }

    private List<ActorReference> NounSource(Token noun, int target, out RoleRule rule)
    {
        rule = RoleRule.NounOwner;
        List<ActorReference> found = [];
        foreach (var argument in frames.Of(noun.Index))
        {
            if (argument.Token == target || argument.Slot == Slot.Clause || mentions.At(argument.Token) is { IsPlace: true }) continue;
            var child = mentions.Document[argument.Token];
            var fits = child.Relation is Deprel.NmodPoss or Deprel.Compound or Deprel.Amod || argument.Preposition is "by" or "between" or "from" || (argument.Preposition == "of" && target >= 0);
            if (fits && participants.Of(argument.Token) is { Count: > 0 } actors && found.Count == 0) found = actors;
        }

        if (found.Count > 0) return found;
        rule = RoleRule.AgentBelow;
        return AgentBelow(noun, target);
    }

    /// <summary>"The repeal of the law by parliament": the agent of an act's noun may hang on what it is done to.</summary>
    private List<ActorReference> AgentBelow(Token noun, int target)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation != Deprel.Nmod || Frames.IntroducerOf(child) is not ("of" or "on" or "against")) continue;
            foreach (var agent in child.Children)
                if (agent.Relation == Deprel.Nmod && agent.Index != target && Frames.IntroducerOf(agent) == "by" && participants.Of(agent.Index) is { Count: > 0 } actors) return actors;
        }

        return [];
    }

    /// <summary>Whether an act is one towards somebody or something: all but bare statements and their refusal.</summary>
    private static bool IsTowards(string code) => !code.StartsWith("010", StringComparison.Ordinal) && !code.StartsWith("011", StringComparison.Ordinal);
}
