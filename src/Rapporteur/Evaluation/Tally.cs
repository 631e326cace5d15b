namespace Rapporteur.Evaluation;

/// <summary>What was found of what is so. Tallies of stories add up.</summary>
/// <param name="Hits">Found and so: true positives.</param>
/// <param name="Extra">Found but not so: false positives.</param>
/// <param name="Missed">So but not found: false negatives.</param>
public readonly record struct Tally(int Hits, int Extra, int Missed)
{
    /// <summary>How many are so.</summary>
    public int Gold => Hits + Missed;

    /// <summary>How many were found.</summary>
    public int Found => Hits + Extra;

    /// <summary>The part of what was found that is so, 0 to 1; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Hits / Found;

    /// <summary>The part of what is so that was found, 0 to 1; 0 where nothing is so.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    /// <summary>The harmonic mean of both, 0 to 1; 0 where both are 0.</summary>
    public double F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>A yes or no: hit or missed.</summary>
    public static Tally Of(bool isRight) => isRight ? new Tally(1, 0, 0) : new Tally(0, 0, 1);

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) => left.Add(right);

    /// <summary>Both together.</summary>
    public Tally Add(Tally other) => new(Hits + other.Hits, Extra + other.Extra, Missed + other.Missed);
}
