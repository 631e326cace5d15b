namespace Rapporteur.Evaluation;

/// <summary>A 95 % confidence interval of a share.</summary>
/// <param name="Low">Lower end, 0 to 1.</param>
/// <param name="High">Upper end, 0 to 1.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The 0.975 quantile of the standard normal distribution, which leaves 2.5 % on each side.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>
    /// Wilson's score interval without continuity correction (E. B. Wilson 1927, "Probable inference, the law of succession, and statistical inference").
    /// Unlike the normal approximation it stays within 0 and 1 and holds for the few cases that rare codes have.
    /// </summary>
    /// <param name="hits">How many of the cases hold, 0 to <paramref name="cases"/>.</param>
    /// <param name="cases">How many cases there are, 0 or more.</param>
    /// <returns>The interval; null where there are no cases.</returns>
    public static Interval? Wilson(int hits, int cases)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, cases);
        if (cases == 0) return null;
        double n = cases, share = hits / n, square = Z * Z;
        var middle = (share + square / (2 * n)) / (1 + square / n);
        var half = Z / (1 + square / n) * Math.Sqrt(share * (1 - share) / n + square / (4 * n * n));
        // At the ends the formula gives 0 and 1 but for rounding.
        return new Interval(hits == 0 ? 0 : middle - half, hits == cases ? 1 : middle + half);
    }
}
