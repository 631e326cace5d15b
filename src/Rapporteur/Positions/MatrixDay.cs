namespace Rapporteur.Positions;

/// <summary>What an actor held on an issue on one day. Immutable.</summary>
/// <param name="Date">The day; null for stories without one.</param>
/// <param name="Rows">The positions, at least one.</param>
public sealed record MatrixDay(DateOnly? Date, IReadOnlyList<PositionRow> Rows)
{
    /// <summary>The mean of the day's stances.</summary>
    public double Stance => Rows.Average(r => r.Stance);

    /// <summary>Whether all of the day's stances depend on something.</summary>
    public bool Conditional => Rows.All(r => r.Conditional);
}
