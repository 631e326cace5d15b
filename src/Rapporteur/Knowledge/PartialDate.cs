using System.Globalization;

namespace Rapporteur.Knowledge;

/// <summary>A date known to the year, the month or the day.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or 0 where only the year is known.</param>
/// <param name="Day">1 to 31, or 0 where it is not known.</param>
public readonly record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>The first day that it may mean.</summary>
    public DateOnly FirstDay => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day that it may mean.</summary>
    public DateOnly LastDay => new(Year, Month > 0 ? Month : 12, Day > 0 ? Day : DateTime.DaysInMonth(Year, Month > 0 ? Month : 12));

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>1999</c>, <c>1999-08</c> or <c>1999-08-09</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)) return false;
        if (!Number(text[..4], out var year) || year == 0) return false;
        int month = 0, day = 0;
        if (text.Length > 4 && (text[4] != '-' || !Number(text[5..7], out month) || month is < 1 or > 12)) return false;
        if (text.Length > 7 && (text[7] != '-' || !Number(text[8..], out day) || day < 1 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>ISO 8601 at the precision known.</summary>
    public override string ToString() => Day > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}")
        : Month > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
            : Year.ToString("D4", CultureInfo.InvariantCulture);

    private static bool Number(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
