using System.Globalization;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>
/// Finds and resolves the times that news names: dates, months, years, weekdays, "yesterday", "last year", "two days ago".
/// Resolved against the story's day; what needs that day stays unresolved where there is none.
/// </summary>
internal sealed class TimeReader(WordClasses words, TimeWords vocabulary)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    /// <summary>All times of a document in order.</summary>
    public StoryTimes Read(Document document, DateOnly? published)
    {
        var times = new List<TimeExpression>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var t = sentence.First; t < sentence.End; t++)
            {
                var (end, value) = At(document, t, sentence.End, published);
                if (end == t) continue;
                times.Add(new TimeExpression(t, end, HeadOf(document, t, end), s, value));
                t = end - 1;
            }
        }

        return new StoryTimes(document, times, published);
    }

    private (int End, string? Value) At(Document document, int t, int limit, DateOnly? day)
    {
        var lower = document.Words[t].Form.ToLowerInvariant();
        if (vocabulary.DayOffset(lower) is { } offset) return (t + 1, Text(day?.AddDays(offset)));
        if (words["weekday"].Contains(lower) && char.IsUpper(document.Words[t].Form[0])) return (t + 1, Text(Weekday(document, t, lower, day)));
        if (Month(document.Words[t].Form) is var month and > 0) return MonthDate(document, t, limit, month, day);
        if (Number(lower) is var number and > 0)
        {
            if (number <= 31 && t + 1 < limit && Month(document.Words[t + 1].Form) is var after and > 0) return DayMonth(document, t, limit, number, after, day);
            if (IsYear(document, t, lower, number)) return (t + 1, lower);
        }

        return Relative(document, t, limit, lower, day);
    }

    private (int End, string? Value) MonthDate(Document document, int t, int limit, int month, DateOnly? day)
    {
        var end = t + 1;
        var date = 0;
        if (end < limit && Number(document.Words[end].Form) is var number and > 0 and <= 31) (date, end) = (number, end + 1);
        var year = YearAt(document, ref end, limit, day);
        return (end, Resolve(year, month, date, day));
    }

    private (int End, string? Value) DayMonth(Document document, int t, int limit, int date, int month, DateOnly? day)
    {
        var end = t + 2;
        var year = YearAt(document, ref end, limit, day);
        return (end, Resolve(year, month, date, day));
    }

    /// <summary>The year after a month: "2014", ", 2014", "last year".</summary>
    private int YearAt(Document document, ref int end, int limit, DateOnly? day)
    {
        if (day is { } anchor && end + 1 < limit && vocabulary.Direction(document.Words[end].Form) is { } direction && vocabulary.Unit(document.Words[end + 1].Form) == 'y')
        {
            end += 2;
            return anchor.Year + direction;
        }

        var at = end < limit && document.Words[end].Form is "," or "of" ? end + 1 : end;
        if (at >= limit || Number(document.Words[at].Form) is not (>= EarliestYear and <= LatestYear)) return 0;
        end = at + 1;
        return Number(document.Words[at].Form);
    }

    /// <summary>A month without a year is the one nearest to the story's day.</summary>
    private static string? Resolve(int year, int month, int date, DateOnly? day)
    {
        if (year == 0)
        {
            if (day is not { } anchor) return null;
            year = anchor.Year + (month - anchor.Month > 6 ? -1 : anchor.Month - month > 6 ? 1 : 0);
        }

        if (date > DateTime.DaysInMonth(year, month)) date = 0;
        return new PartialDate(year, month, date).ToString();
    }

    private (int End, string? Value) Relative(Document document, int t, int limit, string lower, DateOnly? day)
    {
        if (vocabulary.Direction(lower) is { } direction && t + 1 < limit)
        {
            var unit = document.Words[t + 1].Form.ToLowerInvariant();
            if (vocabulary.Unit(unit) is { } span) return (t + 2, Shift(day, span, direction, true));
            if (words["weekday"].Contains(unit)) return (t + 2, Text(Weekday(document, t + 1, unit, day, direction)));
            if (Month(document.Words[t + 1].Form) is var month and > 0 && day is { } anchor)
                return (t + 2, new PartialDate(direction < 0 ? anchor.Year - (month >= anchor.Month ? 1 : 0) : anchor.Year + (month <= anchor.Month ? 1 : 0), month, 0).ToString());
        }

        // "two days ago", "three weeks later"
        if ((vocabulary.Count(lower) ?? Number(lower)) is var count and > 0 && t + 2 < limit && vocabulary.Unit(document.Words[t + 1].Form.ToLowerInvariant()) is { } step
            && vocabulary.Sense(document.Words[t + 2].Form.ToLowerInvariant()) is { } sense)
            return (t + 3, Shift(day, step, sense * count, false));
        return (t, null);
    }

    private static string? Shift(DateOnly? day, char unit, int count, bool isWhole)
    {
        if (day is not { } anchor || Math.Abs(count) > 1000) return null;
        return unit switch
        {
            'd' => Text(anchor.AddDays(count)),
            'w' => isWhole ? new PartialDate(anchor.AddDays(7 * count).Year, anchor.AddDays(7 * count).Month, 0).ToString() : Text(anchor.AddDays(7 * count)),
            'm' => new PartialDate(anchor.AddMonths(count).Year, anchor.AddMonths(count).Month, 0).ToString(),
            _ => anchor.Year + count is > 0 and < 10000 and var year ? new PartialDate(year, 0, 0).ToString() : null,
        };
    }

    /// <summary>"On Thursday" is the last Thursday up to the story's day, or the next where the sentence speaks of the future.</summary>
    private DateOnly? Weekday(Document document, int t, string name, DateOnly? day, int? direction = null)
    {
        if (day is not { } anchor) return null;
        var target = vocabulary.DayOfWeek(name);
        var back = ((int)anchor.DayOfWeek - target + 7) % 7;
        var future = direction is { } given ? given > 0 : IsFuture(document, t);
        if (!future) return anchor.AddDays(direction < 0 && back == 0 ? -7 : -back);
        return anchor.AddDays(back == 0 ? direction > 0 ? 7 : 0 : 7 - back);
    }

    private bool IsFuture(Document document, int t)
    {
        var at = document[t];
        for (var depth = 0; depth < 6 && !at.IsRoot; depth++)
        {
            at = at.Head;
            foreach (var child in at.Children)
            {
                if (child.Relation == Deprel.Aux && words["modal-planned"].Contains(child.Form)) return true;
                if (child.Relation == Deprel.Mark && child.Form == "to") return true;
            }
        }

        return false;
    }

    private int Month(string form)
    {
        if (!char.IsUpper(form[0])) return 0;
        return vocabulary.Month(form.TrimEnd('.').ToLowerInvariant());
    }

    private static int Number(string form) =>
        form.Length <= 4 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A year stands alone, or after "in", "since" and the like, not before a noun that it counts.</summary>
    private static bool IsYear(Document document, int t, string form, int number)
    {
        if (form.Length != 4 || number is < EarliestYear or > LatestYear) return false;
        return document.Words[t].Relation is not Deprel.Nummod || document[t].Head.Upos == Upos.PROPN;
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int HeadOf(Document document, int first, int end)
    {
        for (var t = first; t < end; t++)
            if (document.Words[t].Head < first || document.Words[t].Head >= end) return t;
        return first;
    }
}
