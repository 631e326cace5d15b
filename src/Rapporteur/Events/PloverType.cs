using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>An event type of PLOVER.</summary>
/// <param name="Name">Such as SANCTION.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Goldstein">PLOVER's own conflict and cooperation score, -10 to +10.</param>
/// <param name="Modes">The modes that it may have.</param>
internal sealed record PloverType(string Name, int Quad, double Goldstein, IReadOnlyList<string> Modes)
{
    /// <summary>The type that a line of plover.tsv tells of.</summary>
    /// <exception cref="KnowledgeException">The line cannot be used.</exception>
    public static PloverType Of(TsvRow row)
    {
        if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var quad) || quad is < 1 or > 4) throw row.Problem($"'{row[2]}' is no quad class; write 1, 2, 3 or 4");
        if (!double.TryParse(row[3], CultureInfo.InvariantCulture, out var goldstein)) throw row.Problem($"'{row[3]}' is no Goldstein score");
        return new PloverType(row[0], quad, goldstein, row.List(4));
    }
}
