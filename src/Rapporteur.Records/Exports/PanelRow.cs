namespace Rapporteur.Records.Exports;

/// <summary>What one side did to another in a month.</summary>
internal sealed class PanelRow
{
    private const int MostQuad = 4;
    private const int MostRoot = 20;

    private readonly int[] _quads = new int[MostQuad + 1];
    private readonly int[] _roots = new int[MostRoot + 1];
    private double _goldstein;

    public required string Source { get; init; }

    public required string Target { get; init; }

    public required string Month { get; init; }

    public int Events { get; private set; }

    public int Actual { get; private set; }

    public double MeanGoldstein => _goldstein / Events;

    public static IEnumerable<int> Quads => Enumerable.Range(0, MostQuad + 1);

    public static IEnumerable<int> Roots => Enumerable.Range(1, MostRoot);

    public int Quad(int quad) => _quads[quad];

    public int Root(int root) => _roots[root];

    public void Add(StoredEvent item)
    {
        Events++;
        if (item.Status == JsonNames.Of(EventStatus.Actual) && !item.Negated && item.Statement is null) Actual++;
        _goldstein += item.Goldstein;
        if (item.Quad is >= 0 and <= MostQuad) _quads[item.Quad]++;
        if (int.TryParse(item.Root, out var root) && root is >= 1 and <= MostRoot) _roots[root]++;
    }
}
