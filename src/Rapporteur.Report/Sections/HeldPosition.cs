using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Sections;

/// <summary>A position as a cell of the matrix shows it.</summary>
internal sealed record HeldPosition(Position Position, MarkedItem Item)
{
    /// <summary>The changes of the contract with the arrow that stands for each.</summary>
    public static IReadOnlyList<(string Change, string Arrow)> Arrows { get; } = [("softened", "\u2198"), ("hardened", "\u2197"), ("reversed", "\u21C4"), ("reaffirmed", "=")];

    /// <summary>Sign, in brackets where it is conditional, and arrow.</summary>
    public string Symbols
    {
        get
        {
            var sign = Signs.Symbol(Signs.Of(Position));
            return (Position.Conditional ? $"({sign})" : sign) + Arrow;
        }
    }

    /// <summary>The same for those who do not see it.</summary>
    public string InWords => Manner.Length == 0 ? Stance : $"{Stance}, {Manner}";

    /// <summary>The stance alone.</summary>
    public string Stance => Signs.Of(Position) switch { Sign.With => "for", Sign.Against => "against", _ => "undecided on" };

    /// <summary>The condition and the change; empty where there is neither.</summary>
    public string Manner => string.Join(", ", ((string[])[Position.Conditional ? "on a condition" : "", Position.Change is "none" ? "" : Position.Change]).Where(static w => w.Length > 0));

    private string Arrow => Arrows.FirstOrDefault(a => a.Change == Position.Change).Arrow ?? "";
}
