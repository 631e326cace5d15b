using Rapporteur.Web.Rows;

namespace Rapporteur.Web.Resources;

/// <summary>What an actor holds on an issue.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Stance">The stance on the last day, -1 against to +1 for.</param>
/// <param name="Conditional">Whether that depends on something.</param>
/// <param name="Days">The days, the earliest first.</param>
/// <param name="Positions">The positions behind it, the earliest first.</param>
public sealed record MatrixCellRow(string Actor, string Issue, double Stance, bool Conditional, IReadOnlyList<MatrixDayRow> Days, IReadOnlyList<PositionRow> Positions);
