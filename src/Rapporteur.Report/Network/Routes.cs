namespace Rapporteur.Report.Network;

/// <summary>Chooses for each tie the curve that passes through the fewest labels and lies on no other tie of the same two ends.</summary>
internal static class Routes
{
    private static readonly double[] Bends = [0, 14, -14, 28, -28, 46, -46, 70, -70, 100, -100];

    /// <summary>What passing through a label costs against a unit of bend.</summary>
    private const double LabelCost = 150;

    /// <summary>What leaving the canvas costs.</summary>
    private const double OutsideCost = 60;

    /// <summary>Two ties of the same ends keep this far apart in the middle, so that their signs do not touch.</summary>
    private const double Apart = 26;

    /// <summary>Two lines nearer than this look like one.</summary>
    private const double NearMiss = 7;
    private const double NearMissCost = 3;

    /// <summary>The curves in the order of the ties, and what is wrong with them together.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="boxes">The labels.</param>
    /// <param name="frame">Where lines should stay.</param>
    public static (Curve[] Curves, double Cost) Of(Graph graph, Box[] boxes, Frame frame)
    {
        var curves = new Curve[graph.Edges.Count];
        var total = 0.0;
        for (var e = 0; e < curves.Length; e++)
        {
            var edge = graph.Edges[e];
            var best = double.PositiveInfinity;
            foreach (var bend in Bends)
            {
                if (Clashes(graph, curves, e, bend)) continue;
                var curve = new Curve(boxes[edge.A], boxes[edge.B], bend);
                var cost = (Math.Abs(bend) * 0.6) + (LabelCost * Hits(curve, edge, boxes)) + Outside(curve, frame) + Beside(curve, curves, e);
                if (cost >= best) continue;
                best = cost;
                curves[e] = curve;
            }

            total += best;
        }

        return (curves, total + (Crossings(curves) * 18) + Lengths(graph, boxes));
    }

    private static bool Clashes(Graph graph, Curve[] curves, int e, double bend)
    {
        for (var other = 0; other < e; other++)
            if (graph.Edges[other].A == graph.Edges[e].A && graph.Edges[other].B == graph.Edges[e].B && Math.Abs(curves[other].Bend - bend) < Apart) return true;
        return false;
    }

    private static int Hits(Curve curve, GraphEdge edge, Box[] boxes)
    {
        var hits = 0;
        for (var i = 0; i < boxes.Length; i++)
        {
            if (i == edge.A || i == edge.B) continue;
            foreach (var (x, y) in curve.Points)
            {
                if (!boxes[i].Holds(x, y, 5)) continue;
                hits++;
                break;
            }
        }

        return hits;
    }

    /// <summary>How often a curve runs so close beside those before it that the two look like one.</summary>
    private static double Beside(Curve curve, Curve[] curves, int count)
    {
        var close = 0;
        for (var other = 0; other < count; other++)
        {
            // Near a label that both lead to they must meet.
            for (var i = 4; i < curve.Points.Length - 4; i++)
            {
                var (x, y) = curve.Points[i];
                foreach (var (px, py) in curves[other].Points)
                {
                    if (Math.Abs(px - x) > NearMiss || Math.Abs(py - y) > NearMiss) continue;
                    close++;
                    break;
                }
            }
        }

        return close * NearMissCost;
    }

    private static double Outside(Curve curve, Frame frame)
    {
        foreach (var (x, y) in curve.Points)
            if (x < frame.Left || x > frame.Right || y < frame.Top || y > frame.Bottom) return OutsideCost;
        return 0;
    }

    private static int Crossings(Curve[] curves)
    {
        var crossings = 0;
        for (var i = 0; i < curves.Length; i++)
            for (var j = i + 1; j < curves.Length; j++)
                if (Cross(curves[i].At(curves[i].Start), curves[i].At(curves[i].End), curves[j].At(curves[j].Start), curves[j].At(curves[j].End))) crossings++;
        return crossings;
    }

    private static bool Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side((double X, double Y) a, (double X, double Y) b, (double X, double Y) p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));

    private static double Lengths(Graph graph, Box[] boxes) =>
        (graph.Edges.Sum(e => Distance(boxes[e.A], boxes[e.B])) * 0.05) + (boxes.Max(static b => b.Bottom) * 0.1);

    private static double Distance(Box a, Box b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    /// <summary>Where lines may run.</summary>
    internal readonly record struct Frame(double Left, double Right, double Top, double Bottom);
}
