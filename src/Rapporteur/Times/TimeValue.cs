using Rapporteur.Knowledge;

namespace Rapporteur.Times;

/// <summary>A day, month or year, or the stretch from one to another.</summary>
/// <param name="From">When, or the beginning of the stretch.</param>
/// <param name="To">The end of the stretch, itself included; null for no stretch.</param>
internal readonly record struct TimeValue(PartialDate From, PartialDate? To = null)
{
    /// <summary>A day.</summary>
    public static TimeValue Of(DateOnly day) => new(PartialDate.Of(day));

    /// <summary>The days from one to another.</summary>
    public static TimeValue Of(DateOnly from, DateOnly to) => new(PartialDate.Of(from), PartialDate.Of(to));

    /// <summary>A year, or null where there is no such year.</summary>
    public static TimeValue? OfYear(int year) => year is > 0 and < 10000 ? new TimeValue(new PartialDate(year, 0, 0)) : null;
}
