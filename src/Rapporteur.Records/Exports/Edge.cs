namespace Rapporteur.Records.Exports;

/// <summary>An edge of the network: one source acting upon one target.</summary>
internal sealed record Edge(Dyad Dyad)
{
    public StoredEvent Item => Dyad.Event.Item;

    public ExportedActor From => Dyad.Source!;

    public ExportedActor To => Dyad.Target!;

    /// <summary>The first day; null where none is known.</summary>
    public string? Start => Cells.Iso(Dyad.Event.Day);

    /// <summary>The last day: of a stretch that ends on a day its end, else the first.</summary>
    public string? End => Item.DateEnd is { Length: 10 } end ? end : Start;

    /// <summary>1 cooperation, -1 conflict; 0 mere statements, and what the text says did not happen.</summary>
    public int Sign => Item.Negated ? 0 : Item.Quad switch { 1 or 2 => 1, 3 or 4 => -1, _ => 0 };

    /// <summary>The edges of an event that has both sides.</summary>
    public static IEnumerable<Edge> Of(ExportedEvent item) => Dyad.Of(item).Select(static d => new Edge(d));
}
