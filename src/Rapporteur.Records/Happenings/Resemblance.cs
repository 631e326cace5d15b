namespace Rapporteur.Records.Happenings;

/// <summary>How likely two reports tell of the same thing. Code and day were compared by the keys that brought them together.</summary>
internal static class Resemblance
{
    /// <summary>Both sides are the same.</summary>
    public const int Full = 3;

    /// <summary>One side is the same, the other not named in one of them; the place decides.</summary>
    public const int Partial = 2;

    /// <summary>The same victim at the same place and day, and somebody else is said to have done it.</summary>
    public const int Disputed = 1;

    public const int None = 0;

    /// <summary>Places of one town lie closer; towns of one battle too.</summary>
    private const double NearKilometres = 50;

    private const double KilometresPerDegree = 111.2;
    private const int MaterialConflict = 4;

    public static int Of(Occurrence one, Occurrence other)
    {
        var isNear = IsNear(one.Row, other.Row);
        if (isNear == false) return None;
        var best = None;
        foreach (var (source, target) in one.Pairs)
            foreach (var (otherSource, otherTarget) in other.Pairs)
                best = Math.Max(best, Of(source, target, otherSource, otherTarget, isNear == true, IsOneAttack(one.Row, other.Row)));
        return best;
    }

    private static int Of(Side source, Side target, Side otherSource, Side otherTarget, bool isNear, bool isOneAttack)
    {
        bool isSource = source.IsLike(otherSource), isTarget = target.IsLike(otherTarget);
        if (isSource && isTarget) return Full;
        if (!isNear) return None;
        if (isTarget && target.IsKnown && source.IsKnown != otherSource.IsKnown) return Partial;
        if (isSource && source.IsKnown && target.IsKnown != otherTarget.IsKnown) return Partial;
        return isTarget && target.IsKnown && isOneAttack ? Disputed : None;
    }

    private static bool IsOneAttack(Happening one, Happening other) => one.Quad == MaterialConflict && one.Day == other.Day && !one.IsPlan && !other.IsPlan;

    /// <summary>Whether both are known to be at one place; null where a report does not say, or not where it lies.</summary>
    private static bool? IsNear(Happening one, Happening other)
    {
        if (one.Place is null || other.Place is null) return null;
        if (one.Place == other.Place && one.PlaceCountry == other.PlaceCountry) return true;
        if (one.Latitude is not { } north || other.Latitude is not { } otherNorth || one.Longitude is not { } east || other.Longitude is not { } otherEast) return null;
        var up = (north - otherNorth) * KilometresPerDegree;
        var right = (east - otherEast) * KilometresPerDegree * Math.Cos(north * Math.PI / 180);
        return up * up + right * right <= NearKilometres * NearKilometres;
    }
}
