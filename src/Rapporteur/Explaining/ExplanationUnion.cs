namespace Rapporteur.Explaining;

/// <summary>Explains an event that several sentences tell: each part by the telling that gave it.</summary>
internal static class ExplanationUnion
{
    /// <summary>The explanation of an event that two tellings were joined to.</summary>
    /// <param name="joined">The event.</param>
    /// <param name="first">What was told so far, with its explanation.</param>
    /// <param name="next">The later telling, with its explanation.</param>
    /// <param name="by">Which of them gave what.</param>
    public static EventExplanation Of(Event joined, Event first, Event next, Givers by)
    {
        var (known, told) = (first.Explanation!, next.Explanation!);
        return known with
        {
            Code = by.Code.Explanation!.Code,
            Sources = Roles(joined.Sources, [.. known.Sources, .. told.Sources, .. told.Targets]),
            Targets = Roles(joined.Targets, [.. known.Targets, .. told.Targets, .. told.Sources]),
            Date = by.Date.Explanation!.Date,
            Place = by.Place.Explanation!.Place,
            Contexts = Contexts(joined, first, next),
            Tellings = [.. known.Tellings, Telling(next, by)],
        };
    }

    private static List<RoleExplanation> Roles(IReadOnlyList<ActorReference> references, List<RoleExplanation> known)
    {
        var roles = new List<RoleExplanation>(references.Count);
        foreach (var reference in references) roles.Add(known.Find(r => r.ActorId == reference.ActorId && r.Span == reference.Span)!);
        return roles;
    }

    /// <summary>One reason a context; those of the first telling before those of the next.</summary>
    private static List<Reason> Contexts(Event joined, Event first, Event next)
    {
        var reasons = new Dictionary<string, Reason>(StringComparer.Ordinal);
        foreach (var telling in (Event[])[first, next])
            for (var i = 0; i < telling.Contexts.Count; i++) reasons.TryAdd(telling.Contexts[i], telling.Explanation!.Contexts[i]);
        return [.. joined.Contexts.Select(c => reasons[c])];
    }

    private static Reason Telling(Event next, Givers by)
    {
        List<string> given = [];
        if (ReferenceEquals(by.Code, next)) given.Add("code");
        if (ReferenceEquals(by.Type, next) && next.Type is not null) given.Add("type");
        if (ReferenceEquals(by.Date, next)) given.Add("date");
        if (ReferenceEquals(by.Place, next) && next.Place is not null) given.Add("place");
        var gives = given.Count == 0 ? "" : $" and gives the {string.Join(", the ", given)}";
        return new Reason($"sentence {next.Sentence + 1} tells it again as {(next.Cameo.Length > 0 ? next.Cameo : next.Type)}{gives}", next.Explanation!.Code[0].Origin);
    }
}
