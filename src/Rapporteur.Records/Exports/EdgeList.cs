namespace Rapporteur.Records.Exports;

/// <summary>The network as a list of edges: CSV with a first line of names, as igraph, networkx and pandas read it.</summary>
internal static class EdgeList
{
    public static readonly IReadOnlyList<ExportColumn<Edge>> Columns =
    [
        new("source", static e => e.From.Id),
        new("target", static e => e.To.Id),
        .. NetworkFields.Nodes.Select(static f => new ExportColumn<Edge>($"source_{f.Name}", e => f.Value(e.From))),
        .. NetworkFields.Nodes.Select(static f => new ExportColumn<Edge>($"target_{f.Name}", e => f.Value(e.To))),
        .. NetworkFields.Edges.Select(static f => new ExportColumn<Edge>(f.Name, f.Value)),
    ];

    public static readonly ExportFormat Format = new(
        "edges", "Network: signed, dated edges as CSV", NetworkFields.Misfits,
        static (stream, _) => new TableExport<Edge>(Columns, Edge.Of, ',', true, stream));
}
