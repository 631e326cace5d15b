namespace Rapporteur.Knowledge.Checking;

/// <summary>A time of which both ends may be known only to the month or the year.</summary>
/// <param name="From">First day; null for always before.</param>
/// <param name="To">First day after; null where it lasts.</param>
internal readonly record struct Period(PartialDate? From, PartialDate? To)
{
    /// <summary>The period of a line.</summary>
    /// <param name="row">The line.</param>
    /// <param name="from">The column of the first day; the next one has the day after the last.</param>
    public static Period Of(TsvRow row, int from) => new(DateCheck.Date(row, from), DateCheck.Date(row, from + 1));

    /// <summary>Whether two periods have a day in common, however their imprecise ends are meant.</summary>
    public bool SurelyMeets(Period other) => LatestStart < other.EarliestEnd && other.LatestStart < EarliestEnd;

    /// <summary>The days that two periods are read to have in common: an imprecise date is read as its first day.</summary>
    public int DaysInCommon(Period other)
    {
        var start = Math.Max(Start, other.Start);
        var end = Math.Min(EarliestEnd, other.EarliestEnd);
        return Math.Max(0, end - start);
    }

    private int Start => From?.FirstDay.DayNumber ?? 0;

    private int LatestStart => From?.LastDay.DayNumber ?? 0;

    private int EarliestEnd => To?.FirstDay.DayNumber ?? int.MaxValue;
}
