using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Network;

/// <summary>All ties of one sign between two actors.</summary>
internal sealed class GraphEdge(int a, int b, Sign sign)
{
    public int A => a;

    public int B => b;

    public Sign Sign => sign;

    /// <summary>The relations and events, in the order of the stories.</summary>
    public List<MarkedItem> Items { get; } = [];

    /// <summary>What they are, in words, each once.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Whether any goes from A to B, or holds both ways.</summary>
    public bool IsForward { get; set; }

    /// <summary>Whether any goes from B to A, or holds both ways.</summary>
    public bool IsBackward { get; set; }

    /// <summary>Whether any is told as fact.</summary>
    public bool IsFact { get; set; }
}
