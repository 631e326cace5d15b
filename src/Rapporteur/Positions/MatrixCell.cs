namespace Rapporteur.Positions;

/// <summary>An actor's positions on an issue over time. Immutable.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Days">What was held on each day, the earliest first; undated stories stand before all days.</param>
public sealed record MatrixCell(string Actor, string Issue, IReadOnlyList<MatrixDay> Days)
{
    // A smaller difference says more of the words than of the stance.
    private const double Noticeable = 0.15;

    /// <summary>The stance on the last day.</summary>
    public double Stance => Days[^1].Stance;

    /// <summary>Whether the stance on the last day depends on something.</summary>
    public bool Conditional => Days[^1].Conditional;

    /// <summary>All rows, the earliest first.</summary>
    public IEnumerable<PositionRow> Rows => Days.SelectMany(d => d.Rows);

    /// <summary>
    /// How the stance changed from one day to the next as the record shows it: reversed (it is on the other side), softened, hardened, or none; null on the first day.
    /// </summary>
    /// <param name="day">Index of the later day.</param>
    public string? ChangeTo(int day)
    {
        if (day <= 0 || day >= Days.Count) return null;
        var (before, now) = (Days[day - 1].Stance, Days[day].Stance);
        if (Math.Sign(before) * Math.Sign(now) < 0) return "reversed";
        var growth = Math.Abs(now) - Math.Abs(before);
        return growth > Noticeable ? "hardened" : growth < -Noticeable ? "softened" : "none";
    }
}
