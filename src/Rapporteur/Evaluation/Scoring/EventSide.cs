namespace Rapporteur.Evaluation.Scoring;

/// <summary>An event of one of the two sides that are compared.</summary>
/// <param name="Event">The event.</param>
/// <param name="Class">Its class; null where it is left out.</param>
/// <param name="Sentences">The sentences that it stands in; empty where that is not known.</param>
internal sealed record EventSide(CodedEvent Event, string? Class, int[] Sentences)
{
    /// <summary>Whether both may stand in one sentence.</summary>
    public bool IsNear(EventSide other) => Sentences.Length == 0 || other.Sentences.Length == 0 || Sentences.Intersect(other.Sentences).Any();

    /// <summary>Whether the found event has an actor of this gold event on both sides; a side without words in the gold fits any.</summary>
    public bool HasActorsOf(EventSide found) => Fit(Event.Sources, found.Event.Sources) && Fit(Event.Targets, found.Event.Targets);

    /// <summary>How well a found event fits, so that the best of several is taken.</summary>
    public int Likeness(EventSide found) =>
        (Class == found.Class ? 8 : 0) + (Touch(Event.Sources, found.Event.Sources) ? 4 : 0) + (Touch(Event.Targets, found.Event.Targets) ? 4 : 0)
        + (Event.Trigger is { } a && found.Event.Trigger is { } b && a.Overlaps(b) ? 4 : 0) + (Event.Cameo == found.Event.Cameo ? 2 : 0)
        + (Event.Status == found.Event.Status && Event.IsNegated == found.Event.IsNegated ? 1 : 0);

    /// <summary>Whether two sets of actors share words, or the gold has none.</summary>
    public static bool Fit(IReadOnlyList<Party> gold, IReadOnlyList<Party> found) => !gold.Any(p => p.Span is not null) || Touch(gold, found);

    private static bool Touch(IReadOnlyList<Party> gold, IReadOnlyList<Party> found)
    {
        foreach (var g in gold)
            foreach (var f in found)
                if (g.Span is { } a && f.Span is { } b && a.Overlaps(b)) return true;
        return false;
    }
}
