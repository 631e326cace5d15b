namespace Rapporteur.Report.Network;

/// <summary>
/// Places nodes so that their distances on the canvas come near to those in the graph: stress majorisation (Gansner, Koren and North,
/// Graph Drawing by Stress Majorization, 2004). No chance is in it but the seed that the caller gives.
/// </summary>
internal static class StressLayout
{
    private const int Rounds = 150;

    /// <summary>Nodes of different components are held this many steps apart.</summary>
    private const double Apart = 3;

    /// <summary>The places.</summary>
    /// <param name="distances">Distances in the graph, in steps; infinite between components.</param>
    /// <param name="step">Length of a step.</param>
    /// <param name="seed">Another seed, another drawing of the same graph.</param>
    public static (double X, double Y)[] Place(double[,] distances, double step, int seed)
    {
        var n = distances.GetLength(0);
        var places = Start(n, step, seed);
        for (var round = 0; round < Rounds; round++)
        {
            var next = new (double X, double Y)[n];
            for (var i = 0; i < n; i++) next[i] = Pulled(places, distances, i, step);
            places = next;
        }

        return places;
    }

    /// <summary>Shortest paths between all nodes (Floyd and Warshall).</summary>
    public static double[,] Distances(Graph graph)
    {
        var n = graph.Nodes.Count;
        var distances = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++) distances[i, j] = i == j ? 0 : double.PositiveInfinity;
        foreach (var edge in graph.Edges) distances[edge.A, edge.B] = distances[edge.B, edge.A] = 1;
        for (var k = 0; k < n; k++)
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++) distances[i, j] = Math.Min(distances[i, j], distances[i, k] + distances[k, j]);
        return distances;
    }

    private static (double X, double Y)[] Start(int n, double step, int seed)
    {
        // The numbers of Park and Miller: the same on every machine and runtime.
        var state = (ulong)seed + 1;
        double Next() => (state = state * 48271 % 2147483647) / 2147483647.0;
        for (var i = 0; i < 8; i++) Next();
        var places = new (double X, double Y)[n];
        var side = step * Math.Sqrt(n);
        for (var i = 0; i < n; i++) places[i] = (Next() * side, Next() * side);
        return places;
    }

    private static (double X, double Y) Pulled((double X, double Y)[] places, double[,] distances, int i, double step)
    {
        double x = 0, y = 0, sum = 0;
        for (var j = 0; j < places.Length; j++)
        {
            if (j == i) continue;
            var isTied = !double.IsInfinity(distances[i, j]);
            var ideal = (isTied ? distances[i, j] : Apart) * step;
            var weight = (isTied ? 1 : 0.3) / (ideal * ideal);
            var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
            var distance = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
            x += weight * (places[j].X + (ideal * dx / distance));
            y += weight * (places[j].Y + (ideal * dy / distance));
            sum += weight;
        }

        return sum > 0 ? (x / sum, y / sum) : places[i];
    }
}
