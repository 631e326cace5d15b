using System.Globalization;

namespace Rapporteur.Places.Tests.GeoNames;

/// <summary>Lines in the format of the dump about real cities; ids, populations and alternate names are ours.</summary>
internal static class DumpLines
{
    public static string Kyiv { get; } = Line(1, "Kyiv", "Kyiv", "KBP,Kiev,Kiew,Kijów,Kyjev,Київ,キーウ,kyiv,Kyiv City", 50.45466, 30.5238, "P", "PPLC", "UA", "12", 2_797_553);

    public static string Munich { get; } = Line(2, "Munich", "Munich", "MUC,Monaco,Monaco di Baviera,Muenchen,München,Monachium", 48.13743, 11.57549, "P", "PPLA", "DE", "02", 1_260_391);

    public static string London { get; } = Line(3, "London", "London", "LON,Londres,Londra", 51.50853, -0.12574, "P", "PPLC", "GB", "ENG", 8_961_989);

    public static string LondonOntario { get; } = Line(4, "London", "London", "Forest City", 42.98339, -81.23304, "P", "PPL", "CA", "08", 422_324);

    public static string Hue { get; } = Line(5, "Huế", "Hue", "Hue,Huế", 16.4619, 107.59546, "P", "PPLA", "VN", "66", 351_456);

    public static string SmallTown { get; } = Line(6, "Baikivtsi", "Baikivtsi", "", 49.55, 25.66, "P", "PPL", "UA", "22", 900);

    public static string Park { get; } = Line(7, "Hyde Park", "Hyde Park", "", 51.507, -0.165, "L", "PRK", "GB", "ENG", 0);

    public static string BlackSea { get; } = Line(8, "Black Sea", "Black Sea", "Karadeniz,Marea Neagra", 43.0, 34.0, "H", "SEA", "", "", 0);

    /// <summary>A line of nineteen columns.</summary>
    public static string Line(
        int id, string name, string ascii, string alternates, double latitude, double longitude, string featureClass, string featureCode,
        string country, string admin1, long population) => string.Create(
        CultureInfo.InvariantCulture,
        $"{id}\t{name}\t{ascii}\t{alternates}\t{latitude}\t{longitude}\t{featureClass}\t{featureCode}\t{country}\t\t{admin1}\t\t\t\t{population}\t\t20\tEurope/Kyiv\t2024-01-01");
}
