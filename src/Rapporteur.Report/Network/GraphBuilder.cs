using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Network;

/// <summary>Gathers relations and events between actors to a signed graph. What is denied and mere statements tie nobody.</summary>
internal sealed class GraphBuilder
{
    private readonly Dossier _dossier;
    private readonly SortedDictionary<(int, int, Sign), GraphEdge> _edges = [];

    private GraphBuilder(Dossier dossier) => _dossier = dossier;

    /// <summary>The graph of a report, as much of it as fits on a canvas.</summary>
    public static Graph Of(Dossier dossier, Canvas canvas)
    {
        var builder = new GraphBuilder(dossier);
        foreach (var chapter in dossier.Chapters)
        {
            for (var i = 0; i < chapter.Record.Relations.Count; i++) builder.Add(chapter.Record.Relations[i], chapter.Item(ItemKind.Relation, i));
            for (var i = 0; i < chapter.Record.Events.Count; i++) builder.Add(chapter.Record.Events[i], chapter.Item(ItemKind.Event, i));
        }

        return builder.Build(canvas);
    }

    private void Add(Relation relation, MarkedItem item)
    {
        var kind = RelationKind.Of(relation.Type);
        Add(relation.From, relation.To, kind.Sign, item, kind.Words, kind.IsMutual, true);
    }

    private void Add(Event happening, MarkedItem item)
    {
        if (Signs.Of(happening) == Sign.Neutral) return;
        var name = _dossier.Names.Act(happening.Type ?? happening.Cameo) ?? EventWords.Code(happening);
        foreach (var source in happening.Sources)
            foreach (var target in happening.Targets) Add(source, target, Signs.Of(happening), item, name, false, happening.Status == EventStatus.Actual);
    }

    private void Add(ActorReference from, ActorReference to, Sign sign, MarkedItem item, string words, bool isMutual, bool isFact)
    {
        if (_dossier.ActorOf(from.ActorId) is not { } a || _dossier.ActorOf(to.ActorId) is not { } b || a == b) return;
        var key = (Math.Min(a.Number, b.Number), Math.Max(a.Number, b.Number), sign);
        if (!_edges.TryGetValue(key, out var edge)) _edges.Add(key, edge = new GraphEdge(key.Item1, key.Item2, sign));
        if (edge.Items.Count == 0 || !ReferenceEquals(edge.Items[^1], item)) edge.Items.Add(item);
        if (!edge.Words.Contains(words)) edge.Words.Add(words);
        edge.IsForward |= isMutual || a.Number < b.Number;
        edge.IsBackward |= isMutual || a.Number > b.Number;
        edge.IsFact |= isFact;
    }

    private Graph Build(Canvas canvas)
    {
        var weights = new Dictionary<int, int>();
        foreach (var edge in _edges.Values)
        {
            weights[edge.A] = weights.GetValueOrDefault(edge.A) + edge.Items.Count;
            weights[edge.B] = weights.GetValueOrDefault(edge.B) + edge.Items.Count;
        }

        var fitting = weights.OrderByDescending(static w => w.Value).ThenBy(static w => w.Key).Take(canvas.MostNodes).Select(static w => w.Key).ToHashSet();
        // The order is stable: of ties with the same weight those of earlier actors are drawn.
        var edges = _edges.Values.Where(e => fitting.Contains(e.A) && fitting.Contains(e.B)).OrderByDescending(static e => e.Items.Count).Take(canvas.MostEdges).ToList();
        // A node all of whose neighbours are left out would hang in the air.
        var tied = edges.SelectMany(static e => (int[])[e.A, e.B]).ToHashSet();
        var nodes = _dossier.Actors.Where(a => tied.Contains(a.Number)).ToList();
        var places = nodes.Select((n, i) => (n.Number, i)).ToDictionary(static x => x.Number, static x => x.i);
        return new Graph(nodes, [.. edges.Select(e => Placed(e, places))], _edges.Count - edges.Count);
    }

    private static GraphEdge Placed(GraphEdge edge, Dictionary<int, int> places)
    {
        var placed = new GraphEdge(places[edge.A], places[edge.B], edge.Sign) { IsForward = edge.IsForward, IsBackward = edge.IsBackward, IsFact = edge.IsFact };
        placed.Items.AddRange(edge.Items);
        placed.Words.AddRange(edge.Words);
        return placed;
    }
}
