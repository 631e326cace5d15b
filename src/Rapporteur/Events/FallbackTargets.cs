using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Events;

/// <summary>Finds whom an act concerns where its pattern does not say. For one thread and document.</summary>
internal sealed class FallbackTargets(WordClasses words, StoryMentions mentions, Frames frames, Participants participants)
{
    private const int DeepestTarget = 4;

    /// <summary>CAMEO root of appeals.</summary>
    private const int Appeal = 2;

    /// <summary>
    /// Where the pattern has no target: an actor in a phrase with a preposition that it does not name, else in the object, else the nearest
    /// one beneath its words, else a state or region where it is done.
    /// </summary>
    public void Fill(Act act)
    {
        act.Targets = Of(act, out var rule);
        act.Note(null, rule);
    }

    private List<ActorReference> Of(Act act, out RoleRule rule)
    {
        rule = RoleRule.Phrase;
        var match = act.Match;
        List<ActorReference> places = [];
        foreach (var owner in match.Object >= 0 ? [match.Head, match.Object] : new[] { match.Head })
        {
            foreach (var argument in frames.Of(owner))
            {
                if (argument.Token == match.Source || argument.Slot is not (Slot.Oblique or Slot.Object)) continue;
                var actors = participants.Of(argument.Token);
                if (!actors.Exists(a => IsPartner(act, a))) continue;
                if (mentions.At(argument.Token) is { IsPlace: true }) Keep(ref places, actors);
                else if (argument.Slot == Slot.Object || (words["party-preposition"].Contains(argument.Preposition) && !IsOpponent(act, argument.Preposition))) return actors;
            }
        }

        if (places.Count == 0) return NearestBeneath(act, out rule);
        rule = RoleRule.Where;
        return places;
    }

    /// <summary>Whether an actor can be the other side of an act: not its source, nor the source's own troops or officials.</summary>
    public static bool IsPartner(Act act, ActorReference actor) =>
        actor.ActorId is not null && !act.Sources.Exists(s => s.ActorId == actor.ActorId || IsOwn(s.Code, actor.Code));

    private static bool IsOwn(string? source, string? other) =>
        source is { Length: >= 3 } && other is { Length: > 3 } && other.AsSpan(3) is "MIL" && other.AsSpan(0, 3).SequenceEqual(source.AsSpan(0, 3));

    /// <summary>"Called for a front against the militants": what is asked for is against them, but nobody asks them.</summary>
    private bool IsOpponent(Act act, string preposition) => Ontology.Root(act.Code) == Appeal && words["against"].Contains(preposition);

    private static void Keep(ref List<ActorReference> kept, List<ActorReference> found)
    {
        if (kept.Count == 0) kept = found;
    }

    /// <summary>The nearest actor beneath an act that is not beneath its source and not of another clause with a subject of its own.</summary>
    private List<ActorReference> NearestBeneath(Act act, out RoleRule rule)
    {
        rule = RoleRule.Nearest;
        List<ActorReference> place = [];
        var level = new List<int> { act.Match.Head };
        for (var depth = 0; depth < DeepestTarget && level.Count > 0; depth++)
        {
            var next = new List<int>();
            foreach (var token in level)
            {
                foreach (var child in mentions.Document[token].Children)
                {
                    if (child.Index == act.Match.Source || child.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent or Deprel.Parataxis or Deprel.Advcl) continue;
                    if (child.Relation is Deprel.Conj or Deprel.Ccomp && child.Upos == Upos.VERB) continue;
                    if (IsOpponent(act, Frames.IntroducerOf(child))) continue;
                    next.Add(child.Index);
                    if (PlaceTargets.IsMember(child, words) || mentions.At(child.Index) is not { Actor: not null, IsDateline: false } phrase) continue;
                    var found = participants.Of(child.Index);
                    if (!found.Exists(a => IsPartner(act, a))) continue;
                    if (!phrase.IsPlace) return found;
                    if (place.Count == 0) place = found;
                }
            }

            level = next;
        }

        return place;
    }
}
