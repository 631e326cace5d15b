using System.Globalization;

namespace Rapporteur.Report.Text;

/// <summary>Dates of a record in words, at the precision that is known.</summary>
internal static class Dates
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2014, September 2015 or 28 September 2015; what is no such date stays as it is.</summary>
    public static string InWords(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : date;
    }
}
