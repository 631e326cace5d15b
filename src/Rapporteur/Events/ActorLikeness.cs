namespace Rapporteur.Events;

/// <summary>Compares the actors of two tellings by who they are and by their codes.</summary>
internal static class ActorLikeness
{
    private const int CountryLength = 3;

    /// <summary>
    /// How alike two roles are. Where both name somebody, everybody of the shorter list must be found in the other, so that "Israel and Egypt"
    /// are not Israel and Jordan.
    /// </summary>
    public static Likeness Of(IReadOnlyList<ActorReference> one, IReadOnlyList<ActorReference> other)
    {
        var (few, many) = Known(one) <= Known(other) ? (one, other) : (other, one);
        if (Known(few) == 0) return Likeness.Open;
        var all = Likeness.Same;
        foreach (var actor in few)
        {
            if (actor.ActorId is null) continue;
            var best = Likeness.None;
            foreach (var candidate in many)
                if (Of(actor, candidate) is var likeness && likeness > best) best = likeness;
            if (best == Likeness.None) return Likeness.None;
            if (best < all) all = best;
        }

        return all;
    }

    /// <summary>How alike two actors are.</summary>
    public static Likeness Of(ActorReference one, ActorReference other)
    {
        if (one.ActorId is null || other.ActorId is null) return Likeness.None;
        if (one.ActorId == other.ActorId) return Likeness.Same;
        if (one.Code is not { } a || other.Code is not { } b) return Likeness.None;
        return IsLess(a, b) || IsLess(b, a) || (a == b && a.EndsWith("GOV", StringComparison.Ordinal) && a.Length > CountryLength) ? Likeness.Akin : Likeness.None;
    }

    /// <summary>Whether a code says less than another of the same actor: RUS than RUSGOV, REB than SYRREB.</summary>
    public static bool IsLess(string code, string other)
    {
        if (code.Length >= other.Length || code.Length < CountryLength) return false;
        return other.StartsWith(code, StringComparison.Ordinal) || (code.Length == CountryLength && other.Length == 2 * CountryLength && other.EndsWith(code, StringComparison.Ordinal));
    }

    private static int Known(IReadOnlyList<ActorReference> references)
    {
        var count = 0;
        foreach (var reference in references)
            if (Act.IsActor(reference)) count++;
        return count;
    }
}
