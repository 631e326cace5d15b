using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>
/// Whom an act concerns where only things or one's own people are named: the country or town that it is done in or for ("sent troops to
/// Uganda", "aid for people in Haiti"). For one thread and document.
/// </summary>
internal sealed class PlaceTargets(WordClasses words, StoryMentions mentions, Participants participants)
{
    private const int DeepestPlace = 6;

    private readonly List<int> _level = [];
    private readonly List<int> _next = [];

    /// <summary>Adds the nearest place beneath an act to its targets, where none of these is a party of its own.</summary>
    public void AddTo(Act act)
    {
        if (Ontology.Root(act.Code) <= 1 || act.Targets.Exists(t => IsParty(t, act))) return;
        foreach (var place in Nearest(act))
            if (!act.Targets.Exists(t => t.ActorId == place.ActorId) && !act.Sources.Exists(s => s.ActorId == place.ActorId)) Add(place, act);
    }

    private static void Add(ActorReference place, Act act)
    {
        if (act.Trace is { FirstPlace: < 0 }) act.Trace.FirstPlace = act.Targets.Count;
        act.Targets.Add(place);
    }

    /// <summary>Whether an actor belongs to another country or an organisation: not just "troops", "people" or a company at home.</summary>
    private static bool IsParty(ActorReference target, Act act)
    {
        if (target is not { ActorId: not null, Code: { Length: >= 3 } code }) return false;
        if (code.Length == 3) return code is not ("MIL" or "CVL" or "GOV" or "UNK" or "REF");
        // The other side at home is a party: protesters, rebels, the opposition; one's own soldiers and companies are none.
        return code.AsSpan(3) is not ("MIL" or "BUS" or "GOV") || !act.Sources.Exists(s => s.Code is { Length: >= 3 } own && own.AsSpan(0, 3).SequenceEqual(code.AsSpan(0, 3)));
    }

    private List<ActorReference> Nearest(Act act)
    {
        _level.Clear();
        _level.Add(act.Match.Head);
        for (var depth = 0; depth < DeepestPlace && _level.Count > 0; depth++)
        {
            _next.Clear();
            foreach (var token in _level)
            {
                foreach (var child in mentions.Document[token].Children)
                {
                    if (child.Index == act.Match.Source || IsElsewhere(child)) continue;
                    if (!IsMember(child, words) && mentions.At(child.Index) is { IsDateline: false, Actor: { } actor } phrase && (phrase.IsPlace || actor.Code is { Length: 3 } && actor.Country is not null)) return participants.Of(child.Index);
                    _next.Add(child.Index);
                }
            }

            _level.Clear();
            _level.AddRange(_next);
        }

        return [];
    }

    /// <summary>Whether a dependent is another's doing: subjects, agents and clauses that tell of something else.</summary>
    private static bool IsElsewhere(Token child) =>
        child.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent or Deprel.Parataxis || (child.Relation is Deprel.Conj or Deprel.Ccomp && child.Upos == Upos.VERB);

    /// <summary>"Plans to form a group including Iran and Egypt": who is named as one of others is not dealt with, nor is anything done there.</summary>
    public static bool IsMember(Token child, WordClasses words)
    {
        for (var depth = 0; child.Relation == Deprel.Conj && depth < DeepestPlace; depth++) child = child.Head;
        return child.Relation == Deprel.Nmod && words["including"].Contains(Frames.IntroducerOf(child));
    }
}
