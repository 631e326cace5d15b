namespace Rapporteur.Positions;

/// <summary>
/// Actors by issues over time. Issues that join another (support for a leader and that he stays in power) are one where any story is about the
/// other. Immutable; the same rows give the same matrix whatever their order.
/// </summary>
public sealed class PositionMatrix
{
    private readonly Dictionary<(string Actor, string Issue), MatrixCell> _cells;

    /// <summary>Gathers rows.</summary>
    /// <param name="rows">The rows of any number of stories.</param>
    /// <param name="joins">Which issue joins which, by key; see <see cref="IssueJoins"/>.</param>
    public PositionMatrix(IEnumerable<PositionRow> rows, IssueJoins joins)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(joins);
        Rows = [.. joins.Join([.. rows]).OrderBy(r => r.Date).ThenBy(r => r.Story, StringComparer.Ordinal).ThenBy(r => r.Start).ThenBy(r => r.End).ThenBy(r => r.ActorId, StringComparer.Ordinal).ThenBy(r => r.Issue, StringComparer.Ordinal)];
        _cells = Rows.GroupBy(r => (r.ActorId, r.Issue)).ToDictionary(g => g.Key, g => new MatrixCell(g.Key.ActorId, g.Key.Issue, [.. g.GroupBy(r => r.Date).Select(d => new MatrixDay(d.Key, [.. d]))]));
        Actors = [.. Rows.GroupBy(r => r.ActorId, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.First())];
        Issues = [.. Rows.GroupBy(r => r.Issue, StringComparer.Ordinal).OrderByDescending(g => g.Select(r => r.ActorId).Distinct().Count()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.First())];
    }

    /// <summary>All rows, the earliest first.</summary>
    public IReadOnlyList<PositionRow> Rows { get; }

    /// <summary>Each actor with the first of its rows, those with most positions first.</summary>
    public IReadOnlyList<PositionRow> Actors { get; }

    /// <summary>Each issue with the first of its rows, those on which most actors stand first.</summary>
    public IReadOnlyList<PositionRow> Issues { get; }

    /// <summary>What an actor holds on an issue; null for nothing.</summary>
    /// <param name="actor">The actor's id.</param>
    /// <param name="issue">The issue.</param>
    public MatrixCell? this[string actor, string issue] => _cells.GetValueOrDefault((actor, issue));
}
