namespace Rapporteur.Report.Gathering;

/// <summary>Signs of what a record holds, and how a reader sees them: never by colour alone.</summary>
internal static class Signs
{
    /// <summary>A stance nearer to nought than this is neither for nor against.</summary>
    private const double Undecided = 0.25;

    /// <summary>By the quad class: cooperation, conflict, or neither for what has no class and what did not happen.</summary>
    public static Sign Of(Event item) => item.Negated ? Sign.Neutral : item.Quad switch { 1 or 2 => Sign.With, 3 or 4 => Sign.Against, _ => Sign.Neutral };

    /// <summary>By the stance.</summary>
    public static Sign Of(Position item) => item.Stance >= Undecided ? Sign.With : item.Stance <= -Undecided ? Sign.Against : Sign.Mixed;

    /// <summary>The class name in the style sheet.</summary>
    public static string Class(Sign sign) => sign switch { Sign.With => "with", Sign.Against => "against", Sign.Mixed => "mixed", _ => "neutral" };

    /// <summary>The symbol.</summary>
    public static string Symbol(Sign sign) => sign switch { Sign.With => "+", Sign.Against => "\u2212", Sign.Mixed => "\u00B1", _ => "\u00B7" };
}
