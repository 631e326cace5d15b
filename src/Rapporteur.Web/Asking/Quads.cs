namespace Rapporteur.Web.Asking;

/// <summary>The quads of events, and what two of them are together.</summary>
internal static class Quads
{
    private static readonly int[] Cooperation = [1, 2];
    private static readonly int[] Conflict = [3, 4];

    /// <summary>What may be asked for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["0", "1", "2", "3", "4", "cooperation", "conflict"];

    /// <summary>What one of the names stands for.</summary>
    public static IReadOnlyList<int> Of(string name) => name switch
    {
        "cooperation" => Cooperation,
        "conflict" => Conflict,
        _ => [name[0] - '0'],
    };
}
