using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;

namespace Rapporteur.Report.Network;

/// <summary>The network as SVG. Sign is told by colour, by dashes and by a mark in the middle of the line; direction by tips.</summary>
internal sealed class NetworkDrawing(Graph graph, Canvas canvas)
{
    private const double TipLength = 10;
    private const double TipHalf = 4.5;
    private const double MarkRadius = 8;

    private readonly NetworkLayout _layout = NetworkLayout.Of(graph, canvas);
    private readonly List<(double X, double Y)> _marks = [];

    public void Write(HtmlSink html)
    {
        html.Line($"<svg class=\"net {canvas.Name}\" viewBox=\"{_layout.Left} {_layout.Top} {_layout.Right(canvas) - _layout.Left} {_layout.Bottom - _layout.Top}\" role=\"group\" aria-label=\"Network of {graph.Nodes.Count} actors. The lists below tell the same.\">");
        for (var e = 0; e < graph.Edges.Count; e++) Edge(html, graph.Edges[e], _layout.Curves[e]);
        for (var n = 0; n < graph.Nodes.Count; n++) Node(html, graph.Nodes[n], _layout.Boxes[n], _layout.Labels[n]);
        html.Line($"</svg>");
    }

    private void Edge(HtmlSink html, GraphEdge edge, Curve curve)
    {
        var keys = string.Join(' ', edge.Items.Select(static i => i.Key));
        var (a, b) = (graph.Nodes[edge.A], graph.Nodes[edge.B]);
        html.Line($"<g class=\"edge {Signs.Class(edge.Sign)} {(edge.IsFact ? "" : "open")}\" data-i=\"{keys}\" data-n=\"{a.Key} {b.Key}\"><title>{a.Actor.Name} \u2013 {b.Actor.Name}: {string.Join("; ", edge.Words)} ({string.Join(", ", edge.Items.Select(static i => i.Label))})</title>");
        var (start, end) = (edge.IsBackward ? Back(curve, curve.Start, 1) : curve.Start, edge.IsForward ? Back(curve, curve.End, -1) : curve.End);
        var (from, control, to) = curve.Part(start, Math.Max(start, end));
        var width = 1.2 + (0.6 * Math.Min(5, edge.Items.Count));
        html.Line($"<path class=\"hit\" d=\"M{from.X} {from.Y}Q{control.X} {control.Y} {to.X} {to.Y}\"/><path class=\"line\" stroke-width=\"{width}\" d=\"M{from.X} {from.Y}Q{control.X} {control.Y} {to.X} {to.Y}\"/>");
        if (edge.IsForward) Tip(html, curve.At(curve.End), to);
        if (edge.IsBackward) Tip(html, curve.At(curve.Start), from);
        if (edge.Sign is Sign.With or Sign.Against) Mark(html, edge.Sign, curve);
        html.Line($"</g>");
    }

    /// <summary>The parameter at which a tip's length is left to the end.</summary>
    private static double Back(Curve curve, double end, int direction)
    {
        var (x, y) = curve.At(end);
        for (var t = end; t is >= 0 and <= 1; t += direction * 0.004)
        {
            var (px, py) = curve.At(t);
            if (((px - x) * (px - x)) + ((py - y) * (py - y)) >= TipLength * TipLength) return t;
        }

        return end;
    }

    private static void Tip(HtmlSink html, (double X, double Y) point, (double X, double Y) back)
    {
        var (dx, dy) = (point.X - back.X, point.Y - back.Y);
        var length = Math.Max(0.1, Math.Sqrt((dx * dx) + (dy * dy)));
        var (nx, ny) = (-dy / length * TipHalf, dx / length * TipHalf);
        html.Line($"<path class=\"tip\" d=\"M{point.X} {point.Y}L{back.X + nx} {back.Y + ny}L{back.X - nx} {back.Y - ny}Z\"/>");
    }

    /// <summary>The sign, on the line, where it touches no label and no other sign.</summary>
    private void Mark(HtmlSink html, Sign sign, Curve curve)
    {
        var free = ((double[])[0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]).Select(t => curve.At(curve.Start + ((curve.End - curve.Start) * t))).Cast<(double X, double Y)?>()
            .FirstOrDefault(p => IsFree(p!.Value.X, p.Value.Y));
        var (x, y) = free ?? curve.At((curve.Start + curve.End) / 2);
        _marks.Add((x, y));
        html.Line($"<circle class=\"disc\" cx=\"{x}\" cy=\"{y}\" r=\"{MarkRadius}\"/><path class=\"sign\" d=\"M{x - 4} {y}h8{(sign == Sign.With ? "m-4 -4v8" : "")}\"/>");
    }

    private bool IsFree(double x, double y) =>
        !_layout.Boxes.Any(b => b.Holds(x, y, MarkRadius)) && !_marks.Any(m => Math.Abs(m.X - x) < (MarkRadius * 2) + 2 && Math.Abs(m.Y - y) < (MarkRadius * 2) + 2);

    private static void Node(HtmlSink html, DossierActor actor, Box box, Label label)
    {
        html.Write($"<a class=\"node {JsonNames.Of(actor.Actor.Kind)}\" href=\"#{actor.Key}\" data-i=\"{actor.Key}\"><title>{actor.Actor.Name}</title>");
        html.Write($"<rect x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"{(actor.Actor.Kind == ActorKind.Person ? 14 : 3)}\"/>");
        for (var i = 0; i < label.Lines.Count; i++)
            html.Write($"<text x=\"{box.X}\" y=\"{box.Y + ((i - ((label.Lines.Count - 1) / 2.0)) * Label.LineHeight) + 4.5}\">{label.Lines[i]}</text>");
        html.Line($"</a>");
    }
}
