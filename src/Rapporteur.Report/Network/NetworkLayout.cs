namespace Rapporteur.Report.Network;

/// <summary>A graph laid out on a canvas: the best of a fixed number of tries, so that the same graph always looks the same.</summary>
internal sealed class NetworkLayout
{
    private const int Tries = 48;
    private const double Edge = 12;

    private NetworkLayout(Label[] labels, Box[] boxes, Curve[] curves)
    {
        Labels = labels;
        Boxes = boxes;
        Curves = curves;
    }

    public IReadOnlyList<Label> Labels { get; }

    public IReadOnlyList<Box> Boxes { get; }

    public IReadOnlyList<Curve> Curves { get; }

    /// <summary>The greatest y.</summary>
    public double Bottom => Math.Ceiling(Math.Max(Boxes.Max(static b => b.Bottom), Curves.SelectMany(static c => c.Points).Max(static p => p.Y)) + Edge);

    /// <summary>The least y: a curve may rise above the first label.</summary>
    public double Top => Math.Floor(Math.Min(0, Curves.SelectMany(static c => c.Points).Min(static p => p.Y) - Edge));

    /// <summary>The least x, as a curve may leave the canvas where all other ways are worse.</summary>
    public double Left => Math.Floor(Math.Min(0, Curves.SelectMany(static c => c.Points).Min(static p => p.X) - Edge));

    /// <summary>The greatest x.</summary>
    public double Right(Canvas canvas) => Math.Ceiling(Math.Max(Math.Max(canvas.Width, Boxes.Max(static b => b.Right)), Curves.SelectMany(static c => c.Points).Max(static p => p.X) + Edge));

    /// <summary>Lays out a graph that has an edge.</summary>
    public static NetworkLayout Of(Graph graph, Canvas canvas)
    {
        var labels = graph.Nodes.Select(n => new Label(n.Actor.Name, canvas.LineLength)).ToArray();
        var distances = StressLayout.Distances(graph);
        NetworkLayout? best = null;
        var least = double.PositiveInfinity;
        for (var seed = 0; seed < Tries; seed++)
        {
            var boxes = Spacing.Of(StressLayout.Place(distances, canvas.Step, seed), distances, labels, canvas.Width, Edge);
            var (curves, cost) = Routes.Of(graph, boxes, new Routes.Frame(Edge, canvas.Width - Edge, 0, boxes.Max(static b => b.Bottom) + Edge));
            if (cost >= least) continue;
            least = cost;
            best = new NetworkLayout(labels, boxes, curves);
        }

        return best!;
    }
}
