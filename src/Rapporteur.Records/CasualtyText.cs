using System.Globalization;
using System.Text.Json;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records;

/// <summary>Casualties of an item in a cell.</summary>
internal static class CasualtyText
{
    private const string List = "casualties";

    public static string Of(string json)
    {
        if (!json.Contains(List, StringComparison.Ordinal)) return "";
        using var item = JsonDocument.Parse(json);
        return string.Join(';', item.RootElement.List(List).Select(static c => $"{c.Text("kind")} {Range(c.Double("minimum"), c.Double("maximum"))}"));
    }

    /// <summary>75 exactly; 30-40; 75+ where the text gives no most.</summary>
    private static string Range(double? least, double? most)
    {
        var (low, high) = (Text(least), Text(most));
        return most is null ? low + "+" : high == low ? low : $"{low}-{high}";
    }

    private static string Text(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
