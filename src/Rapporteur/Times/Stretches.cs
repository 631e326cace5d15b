using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>Times from one to another: "from 3 to 7 May", "May 3-7", "between 2011 and 2014", "since March".</summary>
internal sealed class Stretches(TimeWords vocabulary, DateForms dates, PointingTimes pointing)
{
    /// <summary>Any time that begins at a token; one that ends there where none does.</summary>
    /// <param name="document">The text.</param>
    /// <param name="t">The token.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="limit">Token after its last.</param>
    /// <param name="day">The story's day, or null.</param>
    public TimeReading At(Document document, int t, int first, int limit, DateOnly? day)
    {
        if (Days(document, t, first, limit, day) is { } days) return days;
        var reading = Single(document, t, limit, day);
        if (reading.End == t) return reading;
        if (Second(document, t, first, reading.End, limit) is var second && second > 0)
        {
            // "May 3-7": the second day has the month of the first.
            if (dates.DayNumber(document.Words[second].Form) is var date and > 0 && reading.Value?.From is { Day: > 0 } start && Single(document, second, limit, day).End == second)
                return WithYear(document, To(reading, second + 1, start with { Day = date }), limit, day);
            if (Single(document, second, limit, day) is { Value: { } to } end && end.End > second) return Between(reading, end, to.To ?? to.From);
        }

        return Since(document, t, first) && day is { } today && reading.Value is { To: null } value && value.From.FirstDay <= today
            ? new TimeReading(reading.End, value with { To = PartialDate.Of(today) }, reading.Back is { } back ? back with { To = PartialDate.Of(today) } : null)
            : reading;
    }

    private TimeReading Single(Document document, int t, int limit, DateOnly? day)
    {
        var date = dates.At(document, t, limit, day);
        return date.End > t ? date : pointing.At(document, t, limit, day);
    }

    /// <summary>"3 to 7 May", "3-7 May": the first day has the month of the second.</summary>
    private TimeReading? Days(Document document, int t, int first, int limit, DateOnly? day)
    {
        if (dates.DayNumber(document.Words[t].Form) is not (> 0 and var date) || Second(document, t, first, t + 1, limit) is not (> 0 and var second)) return null;
        if (dates.DayNumber(document.Words[second].Form) == 0 || dates.At(document, second, limit, day) is not { Value.From: { Day: var last } end } reading || date >= last) return null;
        return new TimeReading(
            reading.End, new TimeValue(end with { Day = date }, end),
            reading.Back is { } back ? new TimeValue(back.From with { Day = date }, back.From) : null,
            reading.Ahead is { } ahead ? new TimeValue(ahead.From with { Day = date }, ahead.From) : null);
    }

    /// <summary>The token after "to", "and" or a dash behind a time, where what stands before the time goes with it; 0 for none.</summary>
    private int Second(Document document, int t, int first, int end, int limit)
    {
        if (end + 1 >= limit || vocabulary.Joint("connector", document.Words[end].Form.ToLowerInvariant()) is not { } joint) return 0;
        var second = document.Words[end + 1].Form is "the" && end + 2 < limit ? end + 2 : end + 1;
        const int needsNone = 2;
        if (joint == needsNone) return second;
        var before = t - 1 >= first && document.Words[t - 1].Form is "the" ? t - 2 : t - 1;
        return before >= first && vocabulary.Joint("opener", document.Words[before].Form.ToLowerInvariant()) == joint ? second : 0;
    }

    private static TimeReading To(TimeReading reading, int end, PartialDate to) =>
        reading.Value is { } value && to.Day > value.From.Day && to.Day <= DateTime.DaysInMonth(to.Year, to.Month)
            ? new TimeReading(
                end, value with { To = to },
                reading.Back is { } back ? back with { To = back.From with { Day = to.Day } } : null,
                reading.Ahead is { } ahead ? ahead with { To = ahead.From with { Day = to.Day } } : null)
            : reading;

    /// <summary>"May 3-7, 2014".</summary>
    private TimeReading WithYear(Document document, TimeReading reading, int limit, DateOnly? day)
    {
        var end = reading.End;
        if (reading.Back is null || dates.YearAt(document, ref end, limit, day) is not (> 0 and var year) || reading.Value is not { To: { } to } value) return reading;
        return new TimeReading(end, new TimeValue(value.From with { Year = year }, to with { Year = year }));
    }

    /// <summary>The year of the end is that of the beginning too, or the one after it.</summary>
    private static TimeReading Between(TimeReading start, TimeReading end, PartialDate to)
    {
        if (start.Value?.From is not { } begin) return start;
        if (start.Back is not null && begin.Month > 0 && end.Back is null)
        {
            begin = begin with { Year = to.Year };
            if (begin.FirstDay > to.LastDay && begin.Year > 1) begin = begin with { Year = to.Year - 1 };
        }

        if (begin.Day > DateTime.DaysInMonth(begin.Year, Math.Max(1, begin.Month))) begin = begin with { Day = 0 };
        return begin.FirstDay <= to.LastDay ? new TimeReading(end.End, new TimeValue(begin, to), Earlier(start.Back, end.Back), Earlier(start.Ahead, end.Ahead)) : start;
    }

    private static TimeValue? Earlier(TimeValue? start, TimeValue? end) =>
        start is { From: var begin } && end is { From: var to } && begin.FirstDay <= to.LastDay ? new TimeValue(begin, to) : null;

    private bool Since(Document document, int t, int first) => t > first && vocabulary.Is("since", document.Words[t - 1].Form.ToLowerInvariant());
}
