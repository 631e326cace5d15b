using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>Reads the acts of one sentence: match patterns, fill roles, take inner acts into outer ones. For one thread and document.</summary>
internal sealed class ActReader
{
    private const int DeepestTarget = 4;
    private const int SubordinateLoss = 10;

    private readonly PatternBook _book;
    private readonly Ontology _ontology;
    private readonly WordClasses _words;
    private readonly StoryMentions _mentions;
    private readonly Document _document;
    private readonly Frames _frames;
    private readonly PatternMatcher _matcher;
    private readonly WordOrderMatcher _orders;
    private readonly StatusReader _status;
    private readonly Participants _participants;
    private readonly PlaceTargets _places;
    private readonly UnplacedFinder _unplaced;
    private readonly Dictionary<int, Act> _acts = [];

    public ActReader(PatternBook book, Ontology ontology, WordClasses words, StoryMentions mentions, Times.StoryTimes times, Frames frames)
    {
        (_book, _ontology, _words, _mentions, _document, _frames) = (book, ontology, words, mentions, mentions.Document, frames);
        _matcher = new PatternMatcher(_document, _frames, words["quantity"], t => mentions.At(t) is { Actor: not null }, times.Holds);
        _orders = new WordOrderMatcher(mentions, _frames);
        _status = new StatusReader(words, book, _document, _frames, _matcher);
        _participants = new Participants(mentions);
        _places = new PlaceTargets(mentions, _participants);
        _unplaced = new UnplacedFinder(words, _document, frames, _participants);
    }

    /// <summary>The acts of a sentence, the most salient first.</summary>
    public List<Act> Read(SentenceRange sentence)
    {
        _acts.Clear();
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var upos = _document.Words[t].Upos;
            if (upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.AUX or Upos.PROPN)) continue;
            if (BestAt(t, sentence) is not { } match || match.Pattern.Code == Pattern.NoAct) continue;
            if (_document.Words[t].Upos == Upos.PROPN && _mentions.At(t) is { Form: MentionForm.Name }) continue;
            _acts[t] = new Act { Match = match, Code = match.Pattern.Code, Standing = _status.Of(t) };
        }

        TryWithoutInner();
        DropObjects();
        foreach (var act in _acts.Values) FillRoles(act);
        foreach (var act in _acts.Values.OrderByDescending(a => Depth(a.Match.Head)).ToList()) TakeInner(act, act.Match.Inner);
        foreach (var act in _acts.Values) _places.AddTo(act);
        foreach (var act in _acts.Values) ComposeStanding(act);
        foreach (var act in _acts.Values) Demand(act);
        var acts = _acts.Values.Where(a => !a.IsTakenIn && !IsBackground(a) && (a.Sources.Exists(IsActor) || a.Targets.Exists(IsActor))).ToList();
        foreach (var act in acts) act.Salience = SalienceOf(act);
        acts.AddRange(acts.Where(a => a.Match.Pattern.Reverse is not null).Select(Reversed).ToList());
        acts.Sort(static (a, b) => b.Salience != a.Salience ? b.Salience - a.Salience : a.Match.Head - b.Match.Head);
        return acts;
    }

    private Match? BestAt(int token, SentenceRange sentence)
    {
        var match = _matcher.Best(_book.Acts, token);
        var orders = _book.Orders(_document.Words[token].Form);
        if (orders.Length == 0 || match?.Score >= orders[0].Specificity) return match;
        return _orders.Best(orders, token, sentence) is { } ordered && (match is null || ordered.Score > match.Value.Score) ? ordered : match;
    }

    /// <summary>What the target does at the same time: who visits is received.</summary>
    private static Act Reversed(Act act) => new()
    {
        Match = act.Match, Code = act.Match.Pattern.Reverse!, Sources = act.Targets, Targets = act.Sources, Standing = act.Standing, Salience = act.Salience,
    };

    /// <summary>What no pattern covers in the sentence that was read last.</summary>
    public IEnumerable<Span> Unplaced(SentenceRange sentence) =>
        _unplaced.Of(sentence, t => _acts.ContainsKey(t) || _acts.Values.Any(a => a.Match.Object == t || a.Match.Inner == t));

    /// <summary>Whether an act is one towards somebody or something: all but bare statements and their refusal.</summary>
    private static bool IsTowards(string code) => !code.StartsWith("010", StringComparison.Ordinal) && !code.StartsWith("011", StringComparison.Ordinal);

    private static bool IsActor(ActorReference reference) => reference.ActorId is not null;

    /// <summary>Where no coded act is within: "opposed the plant" is told as well by a pattern without one, "abandoned its allies" by another.</summary>
    private void TryWithoutInner()
    {
        foreach (var act in _acts.Values)
        {
            if (act.Match.Inner < 0 || InnerAct(act.Match.Inner, 0) is not null || _matcher.Best(_book.Acts, act.Match.Head, withInner: false) is not { } plain) continue;
            if (act.Code is "080" or "081" || (plain.Score >= act.Match.Score && _participants.Of(plain.Target).Count > 0)) act.Turn(plain);
        }
    }

    /// <summary>"Held talks" is one act: the noun that a verb's pattern names as its object is no second one.</summary>
    private void DropObjects()
    {
        foreach (var act in _acts.Values.ToList())
            if (act.Match.Object >= 0 && act.Match.Pattern.Head != PatternHead.Noun) _acts.Remove(act.Match.Object);
    }

    private int Depth(int token)
    {
        var depth = 0;
        for (var at = _document[token]; !at.IsRoot && depth < 100; at = at.Head) depth++;
        return depth;
    }

    private void FillRoles(Act act)
    {
        var match = act.Match;
        if (match.Pattern.Order is not null)
        {
            act.Sources = SourceOf(match.Source, 0);
            act.Targets = _participants.Of(match.Target);
            Share(act);
            act.Targets.RemoveAll(t => t.ActorId is not null && act.Sources.Exists(s => s.ActorId == t.ActorId));
            return;
        }

        if (match.Pattern.Head == PatternHead.Noun)
        {
            FillNounRoles(act);
            act.HasOwnRole = act.Sources.Exists(IsActor) || act.Targets.Count > 0 || match.Target >= 0 || match.Inner >= 0;
        }
        else
        {
            act.Sources = SourceOf(match.Source, 0);
            act.Targets = TargetOf(match);
        }

        // Who meet among themselves need nobody else: what they meet about, or where, is no target.
        var isAmongThem = match.Pattern.IsMutual && act.Sources.Count > 1;
        if (act.Targets.Count == 0 && IsTowards(act.Code) && !isAmongThem) act.Targets = FallbackTarget(act);
        act.Targets.RemoveAll(t => t.ActorId is not null && act.Sources.Exists(s => s.ActorId == t.ActorId));
        Share(act);
        if (act.Targets.Count == 0 && match.Target >= 0 && match.Inner < 0) act.Targets = _participants.Words(match.Target);
        if (act.Targets.Count == 0 && match.Object >= 0 && Ontology.Root(act.Code) > 1) act.Targets = _participants.Words(match.Object);
        if (act.Sources.Count == 0) act.Sources = _participants.Words(match.Source);
    }

    /// <summary>Acts of cooperation among several who stand on one side: the first is the source, the others its partners.</summary>
    private static void Share(Act act)
    {
        var isJoint = act.Match.Pattern.IsMutual || Ontology.Root(act.Code) is >= 3 and <= 6;
        if (isJoint && act.Targets.Count == 0 && act.Sources.Count > 1)
        {
            act.Targets = act.Sources[1..];
            act.Sources = act.Sources[..1];
        }
        else if (act.Sources.Count == 0 && act.Targets.Count > 1 && (isJoint || act.Match.Pattern.Head == PatternHead.Noun))
        {
            act.Sources = act.Targets[..1];
            act.Targets = act.Targets[1..];
        }
    }

    /// <summary>"An army camp in Kabul": where the target is the place of the object, its words begin with the object's.</summary>
    private List<ActorReference> TargetOf(Match match)
    {
        var actors = _participants.Of(match.Target);
        if (match.Object < 0 || match.Target < 0 || actors.Count != 1) return actors;
        return _participants.Words(match.Object) is [{ } thing] ? [actors[0] with { Span = thing.Span.Union(actors[0].Span) }] : actors;
    }

    /// <summary>
    /// The actors of a subject; where it is a thing ("the missiles fired by the army", "a resolution criticizing"), who made it: the agent of
    /// its participle, else the subject of the verb that it is the object of.
    /// </summary>
    private List<ActorReference> SourceOf(int token, int depth)
    {
        if (token < 0 || depth > 2) return [];
        var actors = _participants.Of(token);
        if (actors.Count > 0) return actors;
        var thing = _document[token];
        foreach (var child in thing.Children)
        {
            if (child.Relation != Deprel.Acl) continue;
            foreach (var argument in _frames.Of(child.Index))
                if (argument.Slot == Slot.Subject && argument.Token != token && SourceOf(argument.Token, depth + 1) is { Count: > 0 } makers) return makers;
        }

        if (thing.IsRoot || thing.Relation is not (Deprel.Obj or Deprel.Obl or Deprel.NsubjPass)) return [];
        foreach (var argument in _frames.Of(thing.HeadIndex))
            if (argument.Slot == Slot.Subject && argument.Token != token && _participants.Of(argument.Token) is { Count: > 0 } owners) return owners;
        return [];
    }

    /// <summary>A noun's source: possessor, agent, adjective; else the subject of the verb that carries it ("launched an attack").</summary>
    private void FillNounRoles(Act act)
    {
        var match = act.Match;
        var noun = _document[match.Head];
        for (var depth = 0; noun.Relation == Deprel.Conj && noun.Head.Upos == Upos.NOUN && depth < 4; depth++) noun = noun.Head;
        if (noun.Relation is Deprel.Nmod or Deprel.Obl && noun.Head.Upos == Upos.NOUN && (_words["quantity"].Contains(noun.Head.Lemma) || _words["light-noun"].Contains(noun.Head.Lemma))) noun = noun.Head;
        act.Targets = _participants.Of(match.Target);
        act.Sources = NounSource(_document[match.Head], match.Target);
        TurnPossessor(act);
        if (act.Sources.Count > 0 || noun.IsRoot) return;
        var carrier = noun.Head;
        if (noun.Relation is Deprel.Obj or Deprel.Obl or Deprel.NsubjPass && carrier.Upos == Upos.VERB && _words["carrier"].Contains(carrier.Lemma))
        {
            foreach (var argument in _frames.Of(carrier.Index))
                if (argument.Slot == Slot.Subject && argument.Token != match.Head) act.Sources = _participants.Of(argument.Token);
        }
    }

    /// <summary>"The lawyer's arrest" is done to the lawyer: where the noun takes its target with "of" and has none, a person who possesses it is the target.</summary>
    private void TurnPossessor(Act act)
    {
        if (act.Targets.Count > 0 || act.Sources.Count != 1 || !act.Match.Pattern.Elements.Any(e => e.Kind == ElementKind.Target && Array.IndexOf(e.Prepositions, "of") >= 0)) return;
        if (_document[act.Match.Head].Child(Deprel.NmodPoss) is not { } possessor || _mentions.At(possessor.Index) is not { Actor.Kind: ActorKind.Person or ActorKind.People }) return;
        act.Targets = act.Sources;
        act.Sources = [];
    }

    private List<ActorReference> NounSource(Token noun, int target)
    {
        List<ActorReference> found = [];
        foreach (var argument in _frames.Of(noun.Index))
        {
            if (argument.Token == target || argument.Slot == Slot.Clause || _mentions.At(argument.Token) is { IsPlace: true }) continue;
            var child = _document[argument.Token];
            var fits = child.Relation is Deprel.NmodPoss or Deprel.Compound or Deprel.Amod || argument.Preposition is "by" or "between" or "from" || (argument.Preposition == "of" && target >= 0);
            if (fits && _participants.Of(argument.Token) is { Count: > 0 } actors && found.Count == 0) found = actors;
        }

        return found;
    }

    /// <summary>
    /// Where the pattern has no target: an actor in a phrase with a preposition that it does not name, else in the object, else the nearest
    /// one beneath its words, else a state or region where it is done.
    /// </summary>
    private List<ActorReference> FallbackTarget(Act act)
    {
        var match = act.Match;
        List<ActorReference> places = [];
        foreach (var owner in match.Object >= 0 ? [match.Head, match.Object] : new[] { match.Head })
        {
            foreach (var argument in _frames.Of(owner))
            {
                if (argument.Token == match.Source || argument.Slot is not (Slot.Oblique or Slot.Object)) continue;
                var actors = _participants.Of(argument.Token);
                if (!actors.Exists(a => IsPartner(act, a))) continue;
                if (_mentions.At(argument.Token) is { IsPlace: true }) Keep(ref places, actors);
                else if (argument.Slot == Slot.Object || _words["party-preposition"].Contains(argument.Preposition)) return actors;
            }
        }

        return places.Count > 0 ? places : NearestBeneath(act);
    }

    private static void Keep(ref List<ActorReference> kept, List<ActorReference> found)
    {
        if (kept.Count == 0) kept = found;
    }

    /// <summary>Whether an actor can be the other side of an act: not its source, nor the source's own troops or officials.</summary>
    private static bool IsPartner(Act act, ActorReference actor) =>
        actor.ActorId is not null && !act.Sources.Exists(s => s.ActorId == actor.ActorId || IsOwn(s.Code, actor.Code));

    private static bool IsOwn(string? source, string? other) =>
        source is { Length: >= 3 } && other is { Length: > 3 } && other.AsSpan(3) is "MIL" && other.AsSpan(0, 3).SequenceEqual(source.AsSpan(0, 3));

    /// <summary>The nearest actor beneath an act that is not beneath its source and not of another clause with a subject of its own.</summary>
    private List<ActorReference> NearestBeneath(Act act)
    {
        List<ActorReference> place = [];
        var level = new List<int> { act.Match.Head };
        for (var depth = 0; depth < DeepestTarget && level.Count > 0; depth++)
        {
            var next = new List<int>();
            foreach (var token in level)
            {
                foreach (var child in _document[token].Children)
                {
                    if (child.Index == act.Match.Source || child.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent or Deprel.Parataxis or Deprel.Advcl) continue;
                    if (child.Relation is Deprel.Conj or Deprel.Ccomp && child.Upos == Upos.VERB) continue;
                    next.Add(child.Index);
                    if (_mentions.At(child.Index) is not { Actor: not null, IsDateline: false } phrase) continue;
                    var found = _participants.Of(child.Index);
                    if (!found.Exists(a => IsPartner(act, a))) continue;
                    if (!phrase.IsPlace) return found;
                    if (place.Count == 0) place = found;
                }
            }

            level = next;
        }

        return place;
    }

    /// <summary>
    /// "Threatened to attack" is one act: the outer code composed with the inner, which then stands no more by itself. "Threatened to attack
    /// and to blockade" are two: each further inner act takes the outer's place in its own right.
    /// </summary>
    private void TakeInner(Act act, int token)
    {
        TakeCoordinated(act, token >= 0 ? token : act.Match.Object);
        if (token < 0) return;
        var inner = InnerAct(token, 0);
        if (!act.Targets.Exists(IsActor)) act.Targets = InnerTarget(act, token, inner);
        if (act.Code.StartsWith("010", StringComparison.Ordinal)) return;
        Compose(act, inner);
    }

    private void TakeCoordinated(Act act, int token)
    {
        if (token < 0 || token == act.Match.Head || _document.Words[token].Upos != Upos.VERB) return;
        foreach (var child in _document[token].Children)
        {
            // A finite verb ("refused to grant autonomy and accused") stands beside the outer act, not beside the inner.
            if (child.Relation != Deprel.Conj || child.Xpos is not ("VB" or "VBG") || child.Xpos != _document.Words[token].Xpos) continue;
            if (_acts.TryGetValue(child.Index, out var next) && !next.IsTakenIn && child.Child(Deprel.Nsubj) is null) TakeNext(act, next);
        }
    }

    private void Compose(Act act, Act? inner)
    {
        var code = inner is null ? "" : inner.Standing.Negated ? _ontology.Compose("080", inner.Code) : inner.Code;
        // Stopping or allowing what is no coded act is none either.
        if (inner is null && act.Match.Pattern.Code is "080" or "081") act.IsTakenIn = true;
        act.Code = _ontology.Compose(act.Match.Pattern.Code, code);
        if (inner is null) return;
        inner.IsTakenIn = true;
        act.Targets.RemoveAll(t => t.ActorId is not null && act.Sources.Exists(s => s.ActorId == t.ActorId));
    }

    /// <summary>A coordinated inner act gets the sources, the standing and the outer code of the act that it stands in.</summary>
    private void TakeNext(Act outer, Act next)
    {
        var code = outer.Match.Inner >= 0 ? outer.Match.Pattern.Code : outer.Match.Pattern.Code[..2] + "0";
        next.Code = _ontology.Compose(code, next.Standing.Negated ? _ontology.Compose("080", next.Code) : next.Code);
        if (outer.Targets.Exists(IsActor) && outer.Match.Target >= 0) next.Targets = outer.Targets;
        next.Sources = outer.Sources;
        next.Standing = outer.Standing;
        next.Targets.RemoveAll(t => t.ActorId is not null && next.Sources.Exists(s => s.ActorId == t.ActorId));
    }

    /// <summary>Whom an act within an act concerns: who is to do it, else whom it is done to, else who stands in its words.</summary>
    private List<ActorReference> InnerTarget(Act act, int token, Act? inner)
    {
        bool IsOther(ActorReference r) => IsPartner(act, r);
        if (inner is not null && inner.Sources.Exists(IsOther)) return inner.Sources;
        if (inner is not null && inner.Targets.Exists(IsOther)) return inner.Targets;
        foreach (var argument in _frames.Of(token))
        {
            if (argument.Slot is Slot.Adverb || argument.Token == act.Match.Source) continue;
            if (_participants.Of(argument.Token) is { Count: > 0 } actors && actors.Exists(IsOther)) return actors;
        }

        if (_participants.Of(token) is { Count: > 0 } named && named.Exists(IsOther)) return named;
        return inner?.Targets.Count > 0 ? inner.Targets : _participants.Words(token);
    }

    /// <summary>
    /// What is still to be done is coded as the codebook does: "will send" is an intent (03), "will not send" a refusal (12), and what a
    /// speaker says another must do is a demand (10).
    /// </summary>
    private void ComposeStanding(Act act)
    {
        // A pattern by the order of words names "will" and "would" itself; its code is whole.
        if (act.IsTakenIn || act.Match.Pattern.Head == PatternHead.Noun || act.Match.Pattern.Order is not null) return;
        if (Ontology.Root(act.Code) <= (act.Standing.Status == EventStatus.CalledFor ? 2 : 3)) return;
        var (status, negated) = act.Standing;
        if (status == EventStatus.Planned && negated)
        {
            act.Code = _ontology.Compose("12", act.Code);
            act.Standing = (EventStatus.Actual, false);
        }
        else if (status == EventStatus.Planned && IsPurpose(act))
        {
            return;
        }
        else if (status == EventStatus.Planned && Ontology.Root(act.Code) != 9)
        {
            act.Code = _ontology.Compose("03", act.Code);
        }
        else if (status == EventStatus.CalledFor && Speaker(act) is { Count: > 0 } speakers)
        {
            act.Code = _ontology.Compose("10", negated ? _ontology.Compose("080", act.Code) : act.Code);
            act.Targets = act.Sources.Count > 0 ? act.Sources : act.Targets;
            act.Sources = speakers;
            act.Standing = (EventStatus.Actual, false);
        }
    }

    /// <summary>"Sent troops to fight the rebels": what an act is for is told with it, and announced by nobody.</summary>
    private bool IsPurpose(Act act)
    {
        var clause = _document[act.Match.Head];
        return clause.Relation == Deprel.Advcl;
    }

    /// <summary>"Arrived after talks", "rejected a plan for talks": an act that is only named, done by nobody, beneath another one.</summary>
    private bool IsBackground(Act act)
    {
        if (act.Match.Pattern.Head != PatternHead.Noun || act.HasOwnRole) return false;
        for (var at = _document[act.Match.Head]; !at.IsRoot; at = at.Head)
            if (_acts.TryGetValue(at.HeadIndex, out var above) && !above.Code.StartsWith("01", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"Said that Iran must do something": what a speaker calls for is a demand, though the thing itself is no coded act.</summary>
    private void Demand(Act act)
    {
        if (act.IsTakenIn || !act.Code.StartsWith("010", StringComparison.Ordinal)) return;
        foreach (var argument in _frames.Of(act.Match.Head))
        {
            if (argument.Slot != Slot.Clause || _document[argument.Token].Relation != Deprel.Ccomp || _acts.ContainsKey(argument.Token)) continue;
            var standing = _status.Of(argument.Token);
            if (standing.Status != EventStatus.CalledFor) continue;
            var asked = InnerTarget(act, argument.Token, null);
            if (!asked.Exists(IsActor)) continue;
            (act.Code, act.Targets) = ("100", asked);
            return;
        }
    }

    private List<ActorReference> Speaker(Act act)
    {
        var clause = _document[act.Match.Head];
        if (clause.IsRoot || clause.Relation != Deprel.Ccomp || !_words["report-verb"].Contains(clause.Head.Lemma)) return [];
        foreach (var argument in _frames.Of(clause.HeadIndex))
            if (argument.Slot == Slot.Subject) return SourceOf(argument.Token, 0);
        return [];
    }

    /// <summary>The act at a token, or the one that an aspect verb or a plain noun there carries.</summary>
    private Act? InnerAct(int token, int depth)
    {
        if (_acts.TryGetValue(token, out var act)) return act;
        if (depth > 3) return null;
        foreach (var argument in _frames.Of(token))
        {
            if (argument.Slot is Slot.Clause or Slot.Object && InnerAct(argument.Token, depth + 1) is { } inner) return inner;
        }

        return null;
    }

    private int SalienceOf(Act act)
    {
        var root = Ontology.Root(act.Code);
        var salience = 100 - 6 * Math.Min(10, Depth(act.Match.Head));
        if (act.Sources.Count > 0) salience += 12;
        if (act.Targets.Count > 0) salience += 12;
        if (act.Match.Pattern.Head == PatternHead.Noun) salience -= 14;
        // The news stands in the main clause; "as rebels advance", "which killed nine" tell what is around it.
        if (_document[act.Match.Head].Relation is Deprel.Advcl or Deprel.Acl or Deprel.AclRelcl) salience -= SubordinateLoss;
        if (act.Code.StartsWith("010", StringComparison.Ordinal)) salience -= 30;
        return salience + Math.Min(8, act.Match.Pattern.Specificity);
    }
}
