using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>The times that a story names, and which of them date an act.</summary>
internal sealed class StoryTimes(Document document, List<TimeExpression> times, DateOnly? day, WordClasses words)
{
    /// <summary>Steps in the tree from a time to the act that it dates, at the most.</summary>
    private const int Farthest = 3;

    /// <summary>Sentences that tell the story's news: the headline and the first of the text.</summary>
    private const int FreshSentences = 2;

    private readonly HashSet<int> _tokens = [.. times.SelectMany(t => Enumerable.Range(t.First, t.End - t.First))];
    private readonly ILookup<int, TimeExpression> _dated = times.Where(t => t.IsResolved).ToLookup(t => t.Sentence);

    /// <summary>The expressions in order.</summary>
    public IReadOnlyList<TimeExpression> All => times;

    /// <summary>The resolved expressions of a sentence.</summary>
    public IEnumerable<TimeExpression> In(int sentence) => _dated[sentence];

    /// <summary>Whether a token belongs to a time.</summary>
    public bool Holds(int token) => _tokens.Contains(token);

    /// <summary>When the act at a token happened.</summary>
    /// <param name="token">The act's word.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="status">Whether it is told as fact.</param>
    public EventTime Of(int token, int sentence, EventStatus status)
    {
        TimeExpression? best = null;
        var bestDistance = Farthest + 1;
        foreach (var time in _dated[sentence])
        {
            var distance = Steps(time.Head, token);
            if (distance < bestDistance) (best, bestDistance) = (time, distance);
        }

        if (best is { Reading: var reading } by) return new EventTime(Told(reading, document[token], status), by);
        // Told as fresh fact without a time: the story's own day.
        return status is EventStatus.Actual && sentence < FreshSentences && day is { } fresh ? new EventTime(TimeValue.Of(fresh), IsAssumed: true) : default;
    }

    /// <summary>"On Thursday" is the next one of what is to be done, and the last one of what is told in the past.</summary>
    private TimeValue? Told(TimeReading reading, Token act, EventStatus status)
    {
        var told = status == EventStatus.Planned || (status is EventStatus.Possible or EventStatus.Conditional or EventStatus.CalledFor && !IsPast(act))
            ? reading.Ahead
            : IsPast(act) ? reading.Back : null;
        return told ?? reading.Value;
    }

    private bool IsPast(Token act)
    {
        if (act.Xpos == "VBD") return true;
        foreach (var child in act.Children)
            if (child.Relation is Deprel.Aux or Deprel.AuxPass or Deprel.Cop && (child.Xpos == "VBD" || (child.Lemma == "have" && act.Xpos == "VBN")) && !words["modal-conditional"].Contains(child.Form)) return true;
        return false;
    }

    /// <summary>Steps up from the time to the act; times of other clauses, and those that say which thing is meant ("the vote of May 9"), are far.</summary>
    private int Steps(int time, int act)
    {
        var up = 0;
        for (var at = time; at >= 0 && up <= Farthest; at = document.Words[at].Head, up++)
        {
            if (at == act) return up;
            var token = document[at];
            // "Began talks on Monday"; but what was announced on Monday is another day's.
            if (up > 0 && document.Words[act].Head == at && token.Upos == Upos.VERB && document.Words[act].Relation != Deprel.Ccomp) return up + 1;
            if (token.Relation is Deprel.Ccomp or Deprel.AclRelcl or Deprel.Parataxis || (at == time && token.HeadIndex != act && NamesThing(token))) break;
        }

        return Farthest + 1;
    }

    /// <summary>"The vote of May 9", but not "the end of May".</summary>
    private bool NamesThing(Token time) => time.Relation == Deprel.Nmod && time.Child(Deprel.Case) is { } preposition && preposition.Form == "of" && !words["time-part"].Contains(time.Head.Lemma);
}
