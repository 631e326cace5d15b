using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>Reads the acts of one sentence: match patterns, fill roles, take inner acts into outer ones. For one thread and document.</summary>
internal sealed class ActReader
{
    private const int SubordinateLoss = 10;

    private readonly PatternBook _book;
    private readonly StoryMentions _mentions;
    private readonly Document _document;
    private readonly PatternMatcher _matcher;
    private readonly WordOrderMatcher _orders;
    private readonly StatusReader _status;
    private readonly Participants _participants;
    private readonly RoleFiller _roles;
    private readonly InnerActs _inner;
    private readonly StandingComposer _standings;
    private readonly PlaceTargets _places;
    private readonly UnplacedFinder _unplaced;
    private readonly OwnActs _own;
    private readonly bool _isTraced;
    private readonly Dictionary<int, Act> _acts = [];

    public ActReader(PatternBook book, Ontology ontology, WordClasses words, StoryMentions mentions, Times.StoryTimes times, Frames frames, bool isTraced = false)
    {
        (_book, _mentions, _document, _isTraced) = (book, mentions, mentions.Document, isTraced);
        _matcher = new PatternMatcher(_document, frames, words["quantity"], t => mentions.At(t) is { Actor: not null }, times.Holds);
        _orders = new WordOrderMatcher(mentions, frames);
        _status = new StatusReader(words, book, _document, frames, _matcher);
        _participants = new Participants(mentions);
        _roles = new RoleFiller(words, mentions, frames, _participants, new FallbackTargets(words, mentions, frames, _participants));
        _inner = new InnerActs(ontology, _document, frames, _participants, _acts);
        _standings = new StandingComposer(ontology, words, _document, frames, _status, _roles, _inner, _acts);
        _own = new OwnActs(_roles, _inner);
        _places = new PlaceTargets(words, mentions, _participants);
        _unplaced = new UnplacedFinder(words, _document, frames, _participants);
    }

    /// <summary>How real acts are.</summary>
    public StatusReader Status => _status;

    /// <summary>The acts of a sentence, the most salient first.</summary>
    public List<Act> Read(SentenceRange sentence)
    {
        _acts.Clear();
        _own.Begin();
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var upos = _document.Words[t].Upos;
            if (upos is not (Upos.VERB or Upos.NOUN or Upos.ADJ or Upos.AUX or Upos.PROPN)) continue;
            if (upos == Upos.PROPN && _mentions.At(t) is { Form: MentionForm.Name }) continue;
            var match = BestAt(_book.Acts, t, sentence);
            if (match?.Pattern.Code == Pattern.NoAct) match = null;
            if (_book.Own is not null && BestAt(_book.Own, t, sentence) is { } own) AddOwn(own, match);
            else if (match is { } found) _acts[t] = NewAct(found);
        }

        DropDeniedRefusals();
        TryWithoutInner();
        DropObjects();
        foreach (var act in _acts.Values) _roles.Fill(act);
        foreach (var act in _acts.Values.OrderByDescending(a => Depth(a.Match.Head)).ToList()) _inner.Take(act, act.Match.Inner);
        // A pattern by the order of words says itself who is acted upon.
        foreach (var act in _acts.Values.Where(a => a.Match.Pattern.Order is null)) _places.AddTo(act);
        _own.Fill();
        _own.Keep(_acts.Values);
        foreach (var act in _acts.Values) _standings.Compose(act);
        foreach (var act in _acts.Values) _standings.Demand(act);
        foreach (var act in _acts.Values.Concat(_own.All)) _standings.Condition(act);
        var acts = _acts.Values.Where(a => !a.IsTakenIn && !IsBackground(a) && (a.Sources.Exists(Act.IsActor) || a.Targets.Exists(Act.IsActor))).ToList();
        acts.AddRange(_own.Standing());
        foreach (var act in acts) act.Salience = SalienceOf(act);
        acts.AddRange(acts.Where(a => a.Match.Pattern.Reverse is not null).Select(Reversed).ToList());
        acts.Sort(static (a, b) => b.Salience != a.Salience ? b.Salience - a.Salience : a.Match.Head - b.Match.Head);
        return acts;
    }

    /// <summary>The code of the act at a token of the sentence that was read last, told or only named; null for none.</summary>
    public string? CodeAt(int token) => _acts.TryGetValue(token, out var act) ? act.Code : null;

    /// <summary>Status and negation of what any word tells.</summary>
    public (EventStatus Status, bool Negated) StandingAt(int token) => _status.Of(token);

    private Act NewAct(Match match, OwnType? type = null, Match? typed = null)
    {
        var trace = _isTraced ? new ActTrace { Found = match } : null;
        return new Act { Match = match, Code = match.Pattern.Code, Standing = _status.Of(match), Type = type, TypeMatch = typed, Trace = trace };
    }

    /// <summary>
    /// One word is one act in all ontologies. The pattern that says more reads it; where the type has a CAMEO code, it gives that one too, where
    /// it has none, CAMEO's own pattern does.
    /// </summary>
    private void AddOwn(Match own, Match? match)
    {
        var type = own.Pattern.Type!;
        if (type.Cameo is not null && (match is null || own.Score >= match.Value.Score)) _acts[own.Head] = NewAct(own, type, own);
        else if (match is { } found) _acts[own.Head] = NewAct(found, type, own);
        else _own.Add(NewAct(own, type, own));
    }

    private Match? BestAt(ActPatterns patterns, int token, SentenceRange sentence)
    {
        var match = _matcher.Best(patterns.Shelf, token);
        var orders = patterns.Orders(_document.Words[token].Form);
        if (orders.Length == 0 || match?.Score >= orders[0].Specificity) return match;
        return _orders.Best(orders, token, sentence) is { } ordered && (match is null || ordered.Score > match.Value.Score) ? ordered : match;
    }

    /// <summary>What the target does at the same time: who visits is received.</summary>
    private static Act Reversed(Act act) => new()
    {
        Match = act.Match,
        Code = act.Match.Pattern.Reverse!,
        Sources = act.Targets,
        Targets = act.Sources,
        Standing = act.Standing,
        Salience = act.Salience,
        Trace = act.Trace is null ? null : new ActTrace { Source = RoleRule.Reverse, Target = RoleRule.Reverse, Found = act.Trace.Found },
    };

    /// <summary>What no pattern covers in the sentence that was read last.</summary>
    public IEnumerable<Span> Unplaced(SentenceRange sentence) =>
        _unplaced.Of(sentence, t => _acts.ContainsKey(t) || _acts.Values.Any(a => a.Match.Object == t || a.Match.Inner == t) || _own.Covers(t));

    /// <summary>"Did not hesitate to attack": who does not refuse an act is told to do it, not to refuse.</summary>
    private void DropDeniedRefusals()
    {
        const int refusal = 12;
        foreach (var act in _acts.Values.ToList())
            if (act.Standing is { Status: EventStatus.Actual, Negated: true } && Ontology.Root(act.Code) == refusal && _acts.ContainsKey(act.Match.Inner)) _acts.Remove(act.Match.Head);
    }

    /// <summary>Where no coded act is within: "opposed the plant" is told as well by a pattern without one, "abandoned its allies" by another.</summary>
    private void TryWithoutInner()
    {
        foreach (var act in _acts.Values)
        {
            if (act.Match.Inner < 0 || _inner.At(act.Match.Inner, 0) is not null || _matcher.Best(_book.Acts.Shelf, act.Match.Head, withInner: false) is not { } plain) continue;
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

    /// <summary>"Arrived after talks", "rejected a plan for talks": an act that is only named, done by nobody, beneath another one.</summary>
    private bool IsBackground(Act act)
    {
        if (act.Match.Pattern.Head != PatternHead.Noun || act.HasOwnRole) return false;
        for (var at = _document[act.Match.Head]; !at.IsRoot; at = at.Head)
            if (_acts.TryGetValue(at.HeadIndex, out var above) && !above.Code.StartsWith("01", StringComparison.Ordinal)) return true;
        return false;
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
