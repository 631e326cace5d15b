using Rapporteur.Explaining;

namespace Rapporteur.Events;

/// <summary>Joins two tellings of a happening to one event: the more precise code, day and place, everybody who takes part, all evidence.</summary>
internal static class EventUnion
{
    /// <summary>The event that both tell; it stands where the first one does.</summary>
    /// <param name="first">What was told so far.</param>
    /// <param name="next">A later telling.</param>
    /// <param name="contexts">What acts may be about.</param>
    public static Event Of(Event first, Event next, ContextBook contexts)
    {
        var coded = IsBetterCoded(next, first) ? next : first;
        var typed = coded.Type is null && first.Type is null ? next : coded.Type is null ? first : coded;
        var dated = IsBetterDated(next, first) ? next : first;
        var placed = first.Place is null || (first.Place.Latitude is null && next.Place?.Latitude is not null) ? next : first;
        var joined = first with
        {
            Cameo = coded.Cameo,
            Type = typed.Type,
            Ontology = typed.Ontology,
            Contexts = contexts.Join(first.Contexts, next.Contexts),
            Plover = coded.Plover,
            Mode = coded.Mode ?? (first.Plover == next.Plover ? first.Mode ?? next.Mode : null),
            Quad = coded.Quad,
            Goldstein = coded.Goldstein,
            Pattern = coded.Pattern,
            Sources = Join(first.Sources, next, isSource: true),
            Targets = Join(first.Targets, next, isSource: false),
            Date = dated.Date,
            DateEnd = dated.DateEnd,
            IsDateAssumed = dated.IsDateAssumed,
            Place = placed.Place,
            Casualties = [.. first.Casualties, .. next.Casualties.Where(c => !first.Casualties.Any(f => f.Kind == c.Kind && f.Minimum == c.Minimum && f.Maximum == c.Maximum))],
            StatementId = next.StatementId is null ? null : first.StatementId,
            Evidence = [.. first.Evidence, .. next.Evidence],
            Confidence = Math.Max(first.Confidence, next.Confidence),
        };
        return first.Explanation is null ? joined : joined with { Explanation = ExplanationUnion.Of(joined, first, next, new Givers(coded, dated, placed, typed)) };
    }

    /// <summary>The longer code says more; of two that say as much, the one whose words have a type of the user's own, which may have values of its own.</summary>
    private static bool IsBetterCoded(Event next, Event first)
    {
        var (one, other) = (SameHappening.Precise(first.Cameo).Length, SameHappening.Precise(next.Cameo).Length);
        return other > one || (other == one && first.Type is null && next.Type is not null);
    }

    /// <summary>The actors of both; of two that are one, the one said more precisely. Words that name nobody known count only where nobody else is named.</summary>
    private static List<ActorReference> Join(IReadOnlyList<ActorReference> known, Event next, bool isSource)
    {
        var (told, others) = isSource ? (next.Sources, next.Targets) : (next.Targets, next.Sources);
        // "X met Y" and "Y met X": the roles of the first telling stay.
        if (ActorLikeness.Of(known, told) == Likeness.None) told = others;
        var joined = new List<ActorReference>(known);
        foreach (var actor in told)
        {
            if (actor.ActorId is null)
            {
                if (joined.Count == 0) joined.Add(actor);
                continue;
            }

            joined.RemoveAll(static j => j.ActorId is null);
            var like = joined.FindIndex(j => ActorLikeness.Of(j, actor) != Likeness.None);
            if (like < 0) joined.Add(actor);
            else if (joined[like].Code is { } code && actor.Code is { } precise && ActorLikeness.IsLess(code, precise)) joined[like] = actor;
        }

        return joined;
    }

    private static bool IsBetterDated(Event next, Event first)
    {
        if (next.Date is null || (next.IsDateAssumed && first.Date is not null)) return false;
        return first.Date is null || first.IsDateAssumed || next.Date.Length > first.Date.Length || (next.DateEnd is null && first.DateEnd is not null && next.Date.Length == first.Date.Length);
    }
}
