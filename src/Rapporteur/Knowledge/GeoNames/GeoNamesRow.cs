using System.Globalization;

namespace Rapporteur.Knowledge.GeoNames;

/// <summary>One feature: what a line of the dump tells that a place of ours needs. The format is the dump's <c>readme.txt</c>.</summary>
/// <param name="Id">geonameid, from 1.</param>
/// <param name="Name">Name in UTF-8.</param>
/// <param name="AsciiName">Name in plain ASCII, or empty.</param>
/// <param name="Alternates">Names in many languages, divided by commas.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="FeatureClass">Its first letter: P towns, A administrative, T heights and islands …</param>
/// <param name="FeatureCode">Its kind within the class.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or empty.</param>
/// <param name="Admin1">Code of the first-level region within the country, or empty.</param>
/// <param name="Population">Inhabitants; 0 where not known.</param>
internal readonly record struct GeoNamesRow(
    int Id, string Name, string AsciiName, string Alternates, double Latitude, double Longitude, string FeatureClass, string FeatureCode,
    string Country, string Admin1, long Population)
{
    private const int Columns = 19;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="row">What it tells.</param>
    /// <returns>Null, or what is wrong with the line.</returns>
    public static string? Parse(string line, out GeoNamesRow row)
    {
        row = default;
        var cells = line.Split('\t');
        if (cells.Length != Columns) return $"{cells.Length} columns where the dump has {Columns}";
        if (!int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == 0) return $"'{Shown(cells[0])}' is no geonameid";
        if (cells[1].Length == 0 || cells[1].Contains('\ufffd')) return "the name is missing or not UTF-8";
        if (!Degrees(cells[4], 90, out var latitude)) return $"'{Shown(cells[4])}' is no latitude";
        if (!Degrees(cells[5], 180, out var longitude)) return $"'{Shown(cells[5])}' is no longitude";
        if (cells[6].Length != 1) return $"'{Shown(cells[6])}' is no feature class";
        if (cells[8].Length is not (0 or 2)) return $"'{Shown(cells[8])}' is no country code of two letters";
        long population = 0;
        if (cells[14].Length > 0 && !long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out population))
            return $"'{Shown(cells[14])}' is no population";
        row = new GeoNamesRow(id, cells[1], cells[2], cells[3], latitude, longitude, cells[6], cells[7], cells[8], cells[10], population);
        return null;
    }

    private static bool Degrees(string cell, double most, out double degrees) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= most;

    /// <summary>A broken line may hold anything, at any length.</summary>
    private static string Shown(string cell)
    {
        const int Most = 30;
        return cell.Length <= Most ? cell : cell[..Most] + "…";
    }
}
