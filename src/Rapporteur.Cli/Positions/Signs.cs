using System.Globalization;
using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>How stances are shown: by shape and colour both, in colours that the colour-blind tell apart (Okabe and Ito 2008).</summary>
internal static class Signs
{
    /// <summary>Blue.</summary>
    public const string For = "#0072B2";

    /// <summary>Vermillion.</summary>
    public const string Against = "#D55E00";

    /// <summary>Grey.</summary>
    public const string Neither = "#6B6B6B";

    /// <summary>The colour of a stance.</summary>
    public static string Colour(double stance) => stance > 0 ? For : stance < 0 ? Against : Neither;

    /// <summary>A triangle up for, down against, a circle for neither; hollow where the stance depends on something.</summary>
    public static string Shape(double stance, bool conditional) => stance switch
    {
        > 0 => conditional ? "△" : "▲",
        < 0 => conditional ? "▽" : "▼",
        _ => conditional ? "○" : "●",
    };

    /// <summary>A day's stance in words: shape and number.</summary>
    public static string Of(MatrixDay day) => $"{Shape(day.Stance, day.Conditional)} {day.Stance.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)}";

    /// <summary>A day, or that none is known.</summary>
    public static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
}
