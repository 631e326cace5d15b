using Rapporteur.Knowledge;

namespace Rapporteur.Times;

/// <summary>Reckoning with days, weeks, months and years. Nothing where the calendar ends.</summary>
internal static class Calendar
{
    /// <summary>More units than this are no news, and would leave the calendar.</summary>
    private const int FarthestShift = 1000;

    private const int DaysOfWeek = 7;

    /// <summary>A day some days on; null beyond the calendar.</summary>
    public static DateOnly? Add(DateOnly day, int days)
    {
        var number = day.DayNumber + (long)days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The time some units from a day, as precise as the unit: days and weeks to the day.</summary>
    public static TimeValue? Shift(DateOnly day, char unit, int count)
    {
        if (Math.Abs(count) > FarthestShift) return null;
        switch (unit)
        {
            case 'd':
                return Add(day, count) is { } shifted ? TimeValue.Of(shifted) : null;
            case 'w':
                return Add(day, DaysOfWeek * count) is { } week ? TimeValue.Of(week) : null;
            case 'm':
                return Month(day.Year, day.Month, count);
            default:
                return TimeValue.OfYear(day.Year + count);
        }
    }

    /// <summary>The whole day, week (Monday to Sunday), month or year some units from that of a day.</summary>
    public static TimeValue? Whole(DateOnly day, char unit, int count)
    {
        if (unit != 'w') return Shift(day, unit, count);
        var monday = ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
        return Add(day, DaysOfWeek * count - monday) is { } first && Add(first, DaysOfWeek - 1) is { } last ? TimeValue.Of(first, last) : null;
    }

    /// <summary>The units that end with a day, or begin with it: "the past month", "the next two weeks".</summary>
    public static TimeValue? Stretch(DateOnly day, char unit, int count)
    {
        if (Math.Abs(count) > FarthestShift || Edge(day, unit, count) is not { } edge) return null;
        return count < 0 ? TimeValue.Of(edge, day) : TimeValue.Of(day, edge);
    }

    /// <summary>A month of the year nearest to a day, of the last such month up to it, and of the next.</summary>
    public static (int Nearest, int Back, int Ahead) Years(DateOnly day, int month, int date)
    {
        var isLater = month > day.Month || (month == day.Month && date > day.Day);
        var isEarlier = month < day.Month || (month == day.Month && date > 0 && date < day.Day);
        const int half = 6;
        var nearest = day.Year + (month - day.Month > half ? -1 : day.Month - month > half ? 1 : 0);
        return (nearest, day.Year - (isLater ? 1 : 0), day.Year + (isEarlier ? 1 : 0));
    }

    private static TimeValue? Month(int year, int month, int count)
    {
        var months = year * 12 + month - 1 + count;
        return months >= 12 && months < 120000 ? new TimeValue(new PartialDate(months / 12, months % 12 + 1, 0)) : null;
    }

    private static DateOnly? Edge(DateOnly day, char unit, int count) => unit switch
    {
        'd' => Add(day, count),
        'w' => Add(day, DaysOfWeek * count),
        'm' when Month(day.Year, day.Month, count) is { } month => InMonth(month.From.Year, month.From.Month, day.Day),
        'y' when TimeValue.OfYear(day.Year + count) is { } year => InMonth(year.From.Year, day.Month, day.Day),
        _ => null,
    };

    private static DateOnly InMonth(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
