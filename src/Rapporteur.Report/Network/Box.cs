namespace Rapporteur.Report.Network;

/// <summary>A label on the canvas, by its middle.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Left => X - (Width / 2);

    public double Right => X + (Width / 2);

    public double Top => Y - (Height / 2);

    public double Bottom => Y + (Height / 2);

    /// <summary>How deep the boxes, each widened by half the gap, lie in each other; negative where they do not.</summary>
    public (double X, double Y) Overlap(Box other, double gapX, double gapY) =>
        (((Width + other.Width) / 2) + gapX - Math.Abs(X - other.X), ((Height + other.Height) / 2) + gapY - Math.Abs(Y - other.Y));

    /// <summary>Whether a point lies in the box or nearer to it than a margin.</summary>
    public bool Holds(double x, double y, double margin) => x > Left - margin && x < Right + margin && y > Top - margin && y < Bottom + margin;
}
