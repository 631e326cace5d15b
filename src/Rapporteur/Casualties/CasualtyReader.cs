using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Times;

namespace Rapporteur.Casualties;

/// <summary>
/// Gives each count of victims to the event that it belongs to: the act that the counting word tells, else the one act of its kind in the
/// sentence, else the last such act before it, unless the sentence names another place, day or act. Each count goes to one event.
/// </summary>
internal sealed class CasualtyReader
{
    /// <summary>Sentences behind an event in which its victims may still be counted.</summary>
    private const int FarthestCount = 10;
    private const int DeepestTree = 100;

    private readonly CasualtyWords _words;
    private readonly Document _document;
    private readonly StoryTimes _times;
    private readonly Func<int, (EventStatus Status, bool Negated)> _standings;
    private readonly ILookup<int, string> _places;
    private readonly List<Event> _events;
    private readonly int[] _firsts;

    /// <param name="words">The words that count.</param>
    /// <param name="document">The text.</param>
    /// <param name="times">The times it names.</param>
    /// <param name="standings">Status and negation of what a word tells.</param>
    /// <param name="places">The names of the places where something is said to happen, by sentence.</param>
    /// <param name="events">The events in order.</param>
    public CasualtyReader(
        CasualtyWords words, Document document, StoryTimes times, Func<int, (EventStatus Status, bool Negated)> standings, ILookup<int, string> places, List<Event> events)
    {
        (_words, _document, _times, _standings, _places, _events) = (words, document, times, standings, places, events);
        _firsts = new int[document.Sentences.Length + 1];
        foreach (var item in events) _firsts[item.Sentence + 1]++;
        for (var s = 1; s < _firsts.Length; s++) _firsts[s] += _firsts[s - 1];
    }

    /// <summary>Adds the casualties to the events, which are changed in place.</summary>
    /// <param name="finder">Finds the counts.</param>
    public void Read(HarmFinder finder)
    {
        if (_events.Count == 0) return;
        var found = new SortedDictionary<int, List<Casualty>>();
        for (var s = 0; s < _document.Sentences.Length; s++)
        {
            foreach (var harm in finder.In(s))
            {
                var (status, negated) = _standings(harm.Token);
                if (negated || (status != EventStatus.Actual && At(harm.Token, harm, isOwn: true) < 0) || OwnerOf(harm) is not (>= 0 and var owner)) continue;
                if (!found.TryGetValue(owner, out var list)) found[owner] = list = [];
                if (!list.Exists(c => c.Span == harm.Casualty.Span)) list.Add(harm.Casualty);
            }
        }

        foreach (var (index, casualties) in found) _events[index] = _events[index] with { Casualties = casualties };
    }

    private int OwnerOf(Harm harm)
    {
        var own = Above(harm);
        if (own >= 0) return own;
        var nearest = -1;
        for (var i = _firsts[harm.Sentence]; i < _firsts[harm.Sentence + 1]; i++)
            if (Fits(_events[i], harm) && (nearest < 0 || Distance(_events[i], harm) < Distance(_events[nearest], harm))) nearest = i;
        return nearest >= 0 ? nearest : Earlier(harm);
    }

    /// <summary>The event that the counting word tells or hangs on; of coordinated ones the first.</summary>
    private int Above(Harm harm)
    {
        var found = -1;
        var depth = 0;
        for (var at = harm.Token; at >= 0 && depth < DeepestTree; at = _document.Words[at].Head, depth++)
        {
            if (At(at, harm, isOwn: at == harm.Token) is >= 0 and var index) found = index;
            if (found >= 0 && !IsCoordinated(_document[at])) break;
        }

        return found;
    }

    /// <summary>Index of the event of a token; of other words than its own, only one that can have such victims.</summary>
    private int At(int token, Harm harm, bool isOwn)
    {
        for (var i = _firsts[harm.Sentence]; i < _firsts[harm.Sentence + 1]; i++)
            if (_events[i].Token == token && (isOwn || Fits(_events[i], harm))) return i;
        return -1;
    }

    private static bool IsCoordinated(Token verb) => verb.Relation == Deprel.Conj && verb.Child(Deprel.Nsubj) is null && verb.Child(Deprel.NsubjPass) is null;

    /// <summary>The last act of the kind before the sentence, where nothing in the sentence speaks of another.</summary>
    private int Earlier(Harm harm)
    {
        var range = _document.Sentences[harm.Sentence];
        for (var t = range.First; t < range.End; t++)
            if (_document.Words[t].Relation is Deprel.Amod or Deprel.Det && _document[t].Head.Upos == Upos.NOUN && !IsPeople(_document[t].Head) && _words.Is("other", LemmaSet.Lower(_document.Words[t].Form))) return -1;
        for (var i = _firsts[harm.Sentence] - 1; i >= 0 && harm.Sentence - _events[i].Sentence <= FarthestCount; i--)
        {
            if (!Fits(_events[i], harm) || _events[i].Status != EventStatus.Actual || _events[i].Negated) continue;
            return IsThere(_events[i], harm.Sentence) && IsThen(_events[i], harm.Sentence) ? i : -1;
        }

        return -1;
    }

    private bool IsThere(Event item, int sentence) => item.Place is null || !_places[sentence].Any() || _places[sentence].Contains(item.Place.Name);

    private bool IsThen(Event item, int sentence)
    {
        if (item.Date is not { Length: 10 } date || item.IsDateAssumed || !PartialDate.TryParse(date, out var day)) return true;
        foreach (var time in _times.In(sentence))
        {
            if ((time.Reading.Back ?? time.Reading.Value) is { From: { Day: > 0 } from } && from.FirstDay < day.FirstDay) return false;
        }

        return true;
    }

    /// <summary>"Another 40 people": those counted, not another act.</summary>
    private bool IsPeople(Token noun) => noun.Child(Deprel.Nummod) is not null || noun.Relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj && _words.Kind("object", LemmaSet.Lower(noun.Head.Lemma)) is not null;

    private int Distance(Event item, Harm harm) => Math.Abs(item.Trigger.Start - _document.Words[harm.Token].Start);

    /// <summary>Arrests belong to acts of coercion, the dead and wounded to acts of force.</summary>
    private static bool Fits(Event item, Harm harm)
    {
        const int coercion = 17, protest = 14;
        var root = Ontology.Root(item.Cameo);
        return harm.Casualty.Kind == CasualtyKind.Arrested ? root is coercion or protest : Ontology.IsForce(item.Cameo);
    }
}
