using System.Globalization;

namespace Rapporteur.Records.Exports;

/// <summary>Values as the formats of the field write them.</summary>
internal static class Cells
{
    private const int DaysOfMonth = 30;
    private const double DaysOfYear = 365;

    /// <summary>20150928.</summary>
    public static string? Compact(DateOnly? day) => day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>2015-09-28.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The year and the share of it that has passed, months counted as thirty days: 2015.1315 for 18 February, as GDELT has it.</summary>
    public static string? Fraction(DateOnly? day) =>
        day is not { } d ? null : (d.Year + (((d.Month - 1) * DaysOfMonth) + d.Day) / DaysOfYear).ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>Of 1411 is 141; of a root or a code of three digits itself.</summary>
    public static string Base(string cameo) => cameo[..Math.Min(3, cameo.Length)];

    /// <summary>Each once, divided by a semicolon and a blank; null where there is none.</summary>
    public static string? Joined(IEnumerable<string?> values)
    {
        var joined = string.Join("; ", values.Where(static v => !string.IsNullOrEmpty(v)).Distinct(StringComparer.Ordinal));
        return joined.Length > 0 ? joined : null;
    }

    private const string Web = "www.";

    /// <summary>The host of an address without "www."; null where there is none.</summary>
    public static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host.StartsWith(Web, StringComparison.Ordinal) ? uri.Host[Web.Length..] : uri.Host : null;
}
