using System.Globalization;

namespace Rapporteur.Cli.Records;

/// <summary>Values as text.</summary>
internal static class Cells
{
    public static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
