namespace Rapporteur.Report.Network;

/// <summary>A line from one label to another: a quadratic curve, straight where <see cref="Bend"/> is nought.</summary>
internal sealed class Curve
{
    private const int Samples = 20;

    private readonly (double X, double Y) _from;
    private readonly (double X, double Y) _control;
    private readonly (double X, double Y) _to;

    public Curve(Box from, Box to, double bend)
    {
        Bend = bend;
        _from = (from.X, from.Y);
        _to = (to.X, to.Y);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        _control = (((from.X + to.X) / 2) - (dy / length * bend * 2), ((from.Y + to.Y) / 2) + (dx / length * bend * 2));
        Start = Leave(from, 0, 1);
        End = Leave(to, 1, -1);
        Points = new (double X, double Y)[Samples + 1];
        for (var i = 0; i <= Samples; i++) Points[i] = At(Start + ((End - Start) * i / Samples));
    }

    /// <summary>Points between the labels.</summary>
    public (double X, double Y)[] Points { get; }

    /// <summary>How far its middle is off the straight line.</summary>
    public double Bend { get; }

    /// <summary>Where it leaves the first label, 0 to 1.</summary>
    public double Start { get; }

    /// <summary>Where it meets the second.</summary>
    public double End { get; }

    /// <summary>The point at a parameter from 0 to 1.</summary>
    public (double X, double Y) At(double t)
    {
        var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
        return ((a * _from.X) + (b * _control.X) + (c * _to.X), (a * _from.Y) + (b * _control.Y) + (c * _to.Y));
    }

    /// <summary>The curve between two parameters, as control points.</summary>
    public ((double X, double Y) From, (double X, double Y) Control, (double X, double Y) To) Part(double start, double end)
    {
        var (from, to, middle) = (At(start), At(end), At((start + end) / 2));
        return (from, ((2 * middle.X) - ((from.X + to.X) / 2), (2 * middle.Y) - ((from.Y + to.Y) / 2)), to);
    }

    private double Leave(Box box, double t, int direction)
    {
        const double Small = 1.0 / 128;
        for (var at = t; at is >= 0 and <= 1; at += direction * Small)
        {
            var (x, y) = At(at);
            if (!box.Holds(x, y, 2)) return at;
        }

        return 0.5;
    }
}
