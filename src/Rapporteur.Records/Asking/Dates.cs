namespace Rapporteur.Records.Asking;

/// <summary>Days as the store keeps them: text that sorts. Indexes begin with the month, so it is asked for as well.</summary>
internal static class Dates
{
    public static IQueryable<T> Between<T>(this IQueryable<T> rows, DateOnly? from, DateOnly? until)
        where T : IDay
    {
        if (from is { } first)
        {
            string day = first.ToString("yyyy-MM-dd", null), month = day[..7];
            rows = rows.Where(r => r.Month.CompareTo(month) >= 0 && r.Day.CompareTo(day) >= 0);
        }

        if (until is { } last)
        {
            string day = last.ToString("yyyy-MM-dd", null), month = day[..7];
            rows = rows.Where(r => r.Month.CompareTo(month) <= 0 && r.Day.CompareTo(day) <= 0 && r.Day != "");
        }

        return rows;
    }
}
