using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>The times that a story names, and which of them date an act.</summary>
internal sealed class StoryTimes(Document document, List<TimeExpression> times, DateOnly? published)
{
    /// <summary>Steps in the tree from a time to the act that it dates, at the most.</summary>
    private const int Farthest = 3;

    private readonly HashSet<int> _tokens = [.. times.SelectMany(t => Enumerable.Range(t.First, t.End - t.First))];
    private readonly ILookup<int, TimeExpression> _dated = times.Where(t => t.Value is not null).ToLookup(t => t.Sentence);

    /// <summary>The expressions in order.</summary>
    public IReadOnlyList<TimeExpression> All => times;

    /// <summary>Whether a token belongs to a time.</summary>
    public bool Holds(int token) => _tokens.Contains(token);

    /// <summary>When the act at a token happened, ISO 8601 at the precision known, or null.</summary>
    /// <param name="token">The act.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="status">Whether it is told as fact.</param>
    /// <param name="by">The words that say so; null where there are none, and it is the story's day, or not known.</param>
    public string? Of(int token, int sentence, EventStatus status, out TimeExpression? by)
    {
        TimeExpression? best = null;
        var bestDistance = Farthest + 1;
        foreach (var time in _dated[sentence])
        {
            var distance = Steps(time.Head, token);
            if (distance < bestDistance) (best, bestDistance) = (time, distance);
        }

        by = best;
        if (best is { } found) return found.Value;
        // Told as fresh fact without a time: the story's own day.
        return status is EventStatus.Actual or EventStatus.Planned && sentence <= 1 ? published?.ToString("yyyy-MM-dd", null) : null;
    }

    /// <summary>Steps up from the time to the act; times of other clauses, and those that say which thing is meant ("the vote of May 9"), are far.</summary>
    private int Steps(int time, int act)
    {
        var up = 0;
        for (var at = time; at >= 0 && up <= Farthest; at = document.Words[at].Head, up++)
        {
            if (at == act) return up;
            var token = document[at];
            if (up > 0 && document.Words[act].Head == at && token.Upos == Upos.VERB) return up + 1;
            if (token.Relation is Deprel.Ccomp or Deprel.AclRelcl or Deprel.Parataxis || (at == time && token.HeadIndex != act && NamesThing(token))) break;
        }

        return Farthest + 1;
    }

    private static bool NamesThing(Token time) => time.Relation == Deprel.Nmod && time.Child(Deprel.Case) is { } preposition && preposition.Form == "of";
}
