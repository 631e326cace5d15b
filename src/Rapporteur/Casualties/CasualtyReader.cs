using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Times;

namespace Rapporteur.Casualties;

/// <summary>
/// Gives each count of victims to the event that it belongs to: the act that the counting word tells, else the one act of its kind in the
/// sentence, else the last such act before it, unless the sentence names another place, day or act. Each count goes to one event.
/// </summary>
/// <param name="words">The words that count.</param>
/// <param name="document">The text.</param>
/// <param name="frames">The arguments of its words.</param>
/// <param name="times">The times it names.</param>
/// <param name="standings">Status and negation of what a word tells.</param>
/// <param name="places">The names of the places where something is said to happen, by sentence.</param>
internal sealed class CasualtyReader(
    CasualtyWords words, Document document, Frames frames, StoryTimes times, Func<int, (EventStatus Status, bool Negated)> standings, ILookup<int, string> places)
{
    /// <summary>Sentences behind an event in which its victims may still be counted.</summary>
    private const int FarthestCount = 10;
    private const int DeepestTree = 100;

    /// <summary>Adds the casualties to the events.</summary>
    /// <param name="events">The events in order; changed in place.</param>
    public void AddTo(List<Event> events)
    {
        if (events.Count == 0) return;
        var finder = new HarmFinder(words, document, frames, times);
        var found = new SortedDictionary<int, List<Casualty>>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            foreach (var harm in finder.In(s))
            {
                if (standings(harm.Token) is not (EventStatus.Actual, false) && !events.Exists(e => e.Sentence == s && e.Trigger.Start == document.Words[harm.Token].Start)) continue;
                var owner = OwnerOf(harm, events);
                if (owner < 0) continue;
                if (!found.TryGetValue(owner, out var list)) found[owner] = list = [];
                if (!list.Exists(c => c.Span == harm.Casualty.Span)) list.Add(harm.Casualty);
            }
        }

        foreach (var (index, casualties) in found) events[index] = events[index] with { Casualties = casualties };
    }

    private int OwnerOf(Harm harm, List<Event> events)
    {
        var own = Above(harm, events);
        if (own >= 0) return own;
        var nearest = -1;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Sentence != harm.Sentence || !Fits(events[i], harm)) continue;
            if (nearest < 0 || Distance(events[i], harm) < Distance(events[nearest], harm)) nearest = i;
        }

        return nearest >= 0 ? nearest : Earlier(harm, events);
    }

    /// <summary>The event that the counting word tells or hangs on; of coordinated ones the first.</summary>
    private int Above(Harm harm, List<Event> events)
    {
        var found = -1;
        var depth = 0;
        for (var at = harm.Token; at >= 0 && depth < DeepestTree; at = document.Words[at].Head, depth++)
        {
            var start = document.Words[at].Start;
            var index = events.FindIndex(e => e.Sentence == harm.Sentence && e.Trigger.Start == start && Fits(e, harm));
            if (index >= 0) found = index;
            if (found >= 0 && !(document.Words[at].Relation == Deprel.Conj && document[at].Child(Deprel.Nsubj) is null && document[at].Child(Deprel.NsubjPass) is null)) break;
        }

        return found;
    }

    /// <summary>The last act of the kind before the sentence, where nothing in the sentence speaks of another.</summary>
    private int Earlier(Harm harm, List<Event> events)
    {
        var range = document.Sentences[harm.Sentence];
        for (var t = range.First; t < range.End; t++)
            if (document.Words[t].Relation is Deprel.Amod or Deprel.Det && document[t].Head.Upos == Upos.NOUN && !IsPeople(document[t].Head) && words.Is("other", LemmaSet.Lower(document.Words[t].Form))) return -1;
        for (var i = events.Count - 1; i >= 0; i--)
        {
            if (events[i].Sentence >= harm.Sentence || !Fits(events[i], harm) || events[i].Status != EventStatus.Actual || events[i].Negated) continue;
            return harm.Sentence - events[i].Sentence <= FarthestCount && IsThere(events[i], harm.Sentence) && IsThen(events[i], harm.Sentence) ? i : -1;
        }

        return -1;
    }

    private bool IsThere(Event item, int sentence) => item.Place is null || !places[sentence].Any() || places[sentence].Contains(item.Place.Name);

    private bool IsThen(Event item, int sentence)
    {
        if (item.Date is not { Length: 10 } date || item.IsDateAssumed || !PartialDate.TryParse(date, out var day)) return true;
        foreach (var time in times.All)
        {
            if (time.Sentence == sentence && (time.Reading.Back ?? time.Reading.Value) is { From: { Day: > 0 } from } && from.FirstDay < day.FirstDay) return false;
        }

        return true;
    }

    /// <summary>"Another 40 people": those counted, not another act.</summary>
    private bool IsPeople(Token noun) => noun.Child(Deprel.Nummod) is not null || noun.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj && words.Kind("object", LemmaSet.Lower(noun.Head.Lemma)) is not null;

    private int Distance(Event item, Harm harm) => Math.Abs(item.Trigger.Start - document.Words[harm.Token].Start);

    /// <summary>Arrests belong to acts of coercion, the dead and wounded to acts of force.</summary>
    private static bool Fits(Event item, Harm harm)
    {
        const int coercion = 17, force = 18, protest = 14;
        var root = Ontology.Root(item.Cameo);
        return harm.Casualty.Kind == CasualtyKind.Arrested ? root is coercion or protest : root >= force;
    }
}
