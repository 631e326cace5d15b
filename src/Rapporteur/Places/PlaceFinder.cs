using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Places;

/// <summary>Finds where an act happened: a place that hangs on the act or on its object; else the one place of its clause, then of its sentence.</summary>
internal sealed class PlaceFinder(StoryMentions mentions, WordClasses words)
{
    private const int NearestDepth = 4;

    private readonly ILookup<int, Phrase> _places = mentions.Phrases.Where(p => p.Place is not null && p.IsPlace).ToLookup(p => p.Sentence);

    /// <summary>The place, or null where the sentence tells none.</summary>
    public EventPlace? Of(Act act, int sentence)
    {
        var document = mentions.Document;
        Phrase? best = null;
        var bestDistance = int.MaxValue;
        var range = document.Sentences[sentence];
        foreach (var phrase in _places[sentence])
        {
            if (!IsWhere(document[phrase.Head])) continue;
            var distance = Distance(document, phrase.Head, act.Match.Head) * 4 + Math.Min(3, Math.Abs(phrase.Head - act.Match.Head) * 3 / Math.Max(1, range.Count));
            if (distance < bestDistance) (best, bestDistance) = (phrase, distance);
        }

        return best?.Place;
    }

    /// <summary>"in", "at", "near" say where; "to" and "from" do not.</summary>
    private bool IsWhere(Token place)
    {
        var at = place;
        for (var depth = 0; at.Relation is Deprel.Conj or Deprel.Appos && depth < NearestDepth; depth++) at = at.Head;
        return at.Child(Deprel.Case) is { } preposition && words["where"].Contains(preposition.Form);
    }

    /// <summary>Steps in the tree from a place up to the act or to the word above both.</summary>
    private static int Distance(Document document, int place, int act)
    {
        var up = 0;
        for (var at = place; at >= 0; at = document.Words[at].Head, up++)
        {
            if (at == act) return up;
            var down = 0;
            for (var below = act; below >= 0 && down < 12; below = document.Words[below].Head, down++)
                if (below == at) return up + 2 * down;
        }

        return 99;
    }
}
