using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>The times that a story names, and which of them date an act.</summary>
internal sealed class StoryTimes
{
    /// <summary>Steps in the tree from a time to the act that it dates, at the most.</summary>
    private const int Farthest = 3;

    private readonly Document _document;
    private readonly List<TimeExpression> _times;
    private readonly DateOnly? _published;
    private readonly bool[] _held;
    private readonly int[] _firstOfSentence;

    /// <summary>Takes the times over.</summary>
    /// <param name="document">The text.</param>
    /// <param name="times">Its times in order.</param>
    /// <param name="published">The story's day.</param>
    public StoryTimes(Document document, List<TimeExpression> times, DateOnly? published)
    {
        (_document, _times, _published) = (document, times, published);
        _held = new bool[document.Count];
        _firstOfSentence = new int[document.Sentences.Length + 1];
        var next = 0;
        for (var s = 0; s < _firstOfSentence.Length; s++)
        {
            while (next < times.Count && times[next].Sentence < s) next++;
            _firstOfSentence[s] = next;
        }

        foreach (var time in times) _held.AsSpan(time.First, time.End - time.First).Fill(true);
    }

    /// <summary>The expressions in order.</summary>
    public IReadOnlyList<TimeExpression> All => _times;

    /// <summary>Whether a token belongs to a time.</summary>
    public bool Holds(int token) => _held[token];

    /// <summary>When the act at a token happened, ISO 8601 at the precision known, or null.</summary>
    public string? Of(int token, int sentence, EventStatus status)
    {
        TimeExpression? best = null;
        var bestDistance = Farthest + 1;
        for (var i = _firstOfSentence[sentence]; i < _firstOfSentence[sentence + 1]; i++)
        {
            if (_times[i].Value is null) continue;
            var distance = Steps(_times[i].Head, token);
            if (distance < bestDistance) (best, bestDistance) = (_times[i], distance);
        }

        if (best is { } found) return found.Value;
        // Told as fresh fact without a time: the story's own day.
        return status is EventStatus.Actual or EventStatus.Planned && sentence <= 1 ? _published?.ToString("yyyy-MM-dd", null) : null;
    }

    /// <summary>Steps up from the time to the act; times of other clauses, and those that say which thing is meant ("the vote of May 9"), are far.</summary>
    private int Steps(int time, int act)
    {
        var up = 0;
        for (var at = time; at >= 0 && up <= Farthest; at = _document.Words[at].Head, up++)
        {
            if (at == act) return up;
            var token = _document[at];
            if (up > 0 && _document.Words[act].Head == at && token.Upos == Upos.VERB) return up + 1;
            if (token.Relation is Deprel.Ccomp or Deprel.AclRelcl or Deprel.Parataxis || (at == time && token.HeadIndex != act && NamesThing(token))) break;
        }

        return Farthest + 1;
    }

    private static bool NamesThing(Token time) => time.Relation == Deprel.Nmod && time.Child(Deprel.Case) is { } preposition && preposition.Form == "of";
}
