namespace Rapporteur.Report.Network;

/// <summary>The room that a drawing has. One unit is one CSS pixel where the drawing is not scaled.</summary>
/// <param name="Name">The class name in the style sheet.</param>
/// <param name="Width">Width; the height follows from what is drawn.</param>
/// <param name="LineLength">Characters in a line of a label.</param>
/// <param name="Step">How far apart neighbours should stand.</param>
/// <param name="MostNodes">More labels than this leave no room for the lines between them.</param>
/// <param name="MostEdges">More lines than this can no longer be followed by the eye.</param>
internal sealed record Canvas(string Name, double Width, int LineLength, double Step, int MostNodes, int MostEdges)
{
    /// <summary>For a window of a desk, and for paper.</summary>
    public static Canvas Wide { get; } = new("wide", 780, 20, 165, 32, 64);

    /// <summary>For a telephone held upright.</summary>
    public static Canvas Narrow { get; } = new("narrow", 356, 15, 120, 20, 28);
}
