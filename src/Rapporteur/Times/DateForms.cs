using System.Globalization;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>
/// Dates by the calendar: "September 28, 2015", "28th of May", "mid-May", "28/9/2015", "2015-09-28", "2014", "the 1990s", "the second half of 2012".
/// </summary>
internal sealed class DateForms(TimeWords vocabulary, WordClasses words)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;
    private const int DaysOfMonth = 31;
    private const int YearsOfDecade = 10;
    private const int MonthsOfYear = 12;

    /// <summary>The date that begins at a token; one that ends there where none does.</summary>
    /// <param name="document">The text.</param>
    /// <param name="t">The token.</param>
    /// <param name="limit">Token after the last of the sentence.</param>
    /// <param name="day">The story's day, or null.</param>
    public TimeReading At(Document document, int t, int limit, DateOnly? day)
    {
        var form = document.Words[t].Form;
        if (!char.IsAsciiDigit(form[0]))
        {
            if (Month(form) is var month and > 0) return MonthDate(document, t, limit, month, day);
            return Part(document, t, limit, day) ?? Decade(form, t) ?? new TimeReading(t, null);
        }

        if (DayNumber(form) is var date and > 0)
        {
            var at = t + 1 < limit && words["of"].Contains(document.Words[t + 1].Form) ? t + 2 : t + 1;
            if (at < limit && Month(document.Words[at].Form) is var after and > 0) return Dated(document, at + 1, limit, after, date, day);
        }

        return Written(document, t, limit) ?? Decade(form, t) ?? (Years(document, t, form) is { } years ? new TimeReading(t + 1, years) : new TimeReading(t, null));
    }

    /// <summary>Whether a word is a day of the month: "28", "28th"; 0 for none.</summary>
    public int DayNumber(string form)
    {
        // "On September 3. The next day": the full stop may stick to the number.
        if (form.Length > 1 && form[^1] == '.') form = form[..^1];
        var digits = form.Length > 0 && char.IsAsciiDigit(form[0]) && form.Length > 2 && words["ordinal-ending"].Contains(form[^2..]) ? form.AsSpan(0, form.Length - 2) : form;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DaysOfMonth ? number : 0;
    }

    /// <summary>The month that a word names, also with a part of it before: "mid-May"; 0 for none.</summary>
    public int Month(string form)
    {
        var hyphen = form.LastIndexOf('-');
        var name = hyphen > 0 ? form[(hyphen + 1)..] : form;
        return name.Length > 0 && char.IsUpper(name[0]) ? vocabulary.Month(name.TrimEnd('.').ToLowerInvariant()) : 0;
    }

    /// <summary>A day or month, with its year where that is known, else as near to the story's day as past and future have it.</summary>
    public static TimeReading Resolve(int end, int year, int month, int date, DateOnly? day)
    {
        if (year > 0) return new TimeReading(end, Of(year, month, date));
        if (day is not { } anchor) return new TimeReading(end, null);
        var (nearest, back, ahead) = Calendar.Years(anchor, month, date);
        return new TimeReading(end, Of(nearest, month, date), Of(back, month, date), Of(ahead, month, date));
    }

    private TimeReading MonthDate(Document document, int t, int limit, int month, DateOnly? day)
    {
        var end = t + 1;
        var date = end < limit ? DayNumber(document.Words[end].Form) : 0;
        return Dated(document, date > 0 ? end + 1 : end, limit, month, date, day);
    }

    private TimeReading Dated(Document document, int end, int limit, int month, int date, DateOnly? day)
    {
        var year = YearAt(document, ref end, limit, day);
        return Resolve(end, year, month, date, day);
    }

    /// <summary>The year after a month or day: "2014", ", 2014", "of 2014", "last year"; 0 for none.</summary>
    /// <param name="document">The text.</param>
    /// <param name="end">The token after the date; moved behind the year.</param>
    /// <param name="limit">Token after the last of the sentence.</param>
    /// <param name="day">The story's day, or null.</param>
    public int YearAt(Document document, ref int end, int limit, DateOnly? day)
    {
        var at = end < limit && (document.Words[end].Form == "," || words["of"].Contains(document.Words[end].Form)) ? end + 1 : end;
        if (day is { } anchor && at + 1 < limit && vocabulary.Direction(document.Words[at].Form) is { } direction && vocabulary.Unit(document.Words[at + 1].Form) is { Times: 1, Unit: 'y' })
        {
            end = at + 2;
            return anchor.Year + direction;
        }

        if (at >= limit || YearNumber(document.Words[at].Form) is not (> 0 and var year)) return 0;
        end = at + 1;
        return year;
    }

    /// <summary>"The second half of 2012", "the last quarter of this year".</summary>
    private TimeReading? Part(Document document, int t, int limit, DateOnly? day)
    {
        if (t + 3 >= limit || vocabulary.Ordinal(Lower(document, t)) is not { } ordinal || vocabulary.Part(Lower(document, t + 1)) is not { } months || !words["of"].Contains(document.Words[t + 2].Form)) return null;
        var end = t + 2;
        var year = YearAt(document, ref end, limit, day);
        var parts = MonthsOfYear / months;
        var part = ordinal < 0 ? parts : ordinal;
        return year > 0 && part <= parts ? new TimeReading(end, new TimeValue(new PartialDate(year, (part - 1) * months + 1, 0), new PartialDate(year, part * months, 0))) : null;
    }

    /// <summary>"1990s", "mid-1990s", "90s": ten years, for nobody says which of them.</summary>
    private static TimeReading? Decade(string form, int t)
    {
        if (form.Length < 3 || form[^1] != 's' || form[^2] != '0') return null;
        var hyphen = form.LastIndexOf('-');
        var digits = form.AsSpan(hyphen + 1, form.Length - hyphen - 2);
        if (digits.Length is not (2 or 4) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        if (digits.Length == 2) year += EarliestYear;
        if (digits.Length == 2 && hyphen < 0 && year < EarliestYear + 2 * YearsOfDecade) return null;
        return year is >= EarliestYear and <= LatestYear ? new TimeReading(t + 1, new TimeValue(new PartialDate(year, 0, 0), new PartialDate(year + YearsOfDecade - 1, 0, 0))) : null;
    }

    /// <summary>
    /// "28/9/2015", "28.9.2015", "2015-09-28", also where they are cut into several words. Which of two small numbers is the month nobody can
    /// tell: then the year alone is known.
    /// </summary>
    private static TimeReading? Written(Document document, int t, int limit)
    {
        const int longest = 10;
        Span<int> numbers = stackalloc int[3];
        int found = 0, digits = 0, length = 0, end = t;
        for (; end < limit && length <= longest; end++)
        {
            ref readonly var word = ref document.Words[end];
            foreach (var c in word.Form)
            {
                length++;
                if (char.IsAsciiDigit(c) && digits < 4) (numbers[found], digits) = (numbers[found] * 10 + c - '0', digits + 1);
                else if (c is '/' or '.' or '-' && found < 2 && digits > 0) (found, digits) = (found + 1, 0);
                else if (c != '.' || found < 2) return null;
            }

            if (word.SpaceAfter) break;
            if (end + 1 < limit && !char.IsAsciiDigit(document.Words[end + 1].Form[0]) && document.Words[end + 1].Form is not ("/" or "-" or ".")) break;
        }

        if (found != 2 || digits == 0 || length > longest + 1) return null;
        return InOrder(numbers) is { } date ? new TimeReading(Math.Min(end + 1, limit), new TimeValue(date)) : null;
    }

    private static PartialDate? InOrder(ReadOnlySpan<int> n)
    {
        if (n[0] > MonthsOfYear && n[0] >= EarliestYear) return IsDate(n[0], n[1], n[2]) ? new PartialDate(n[0], n[1], n[2]) : null;
        if (n[2] is < EarliestYear or > LatestYear) return null;
        var isDayFirst = IsDate(n[2], n[1], n[0]);
        var isMonthFirst = IsDate(n[2], n[0], n[1]);
        if (isDayFirst && isMonthFirst && n[0] != n[1]) return new PartialDate(n[2], 0, 0);
        return isDayFirst ? new PartialDate(n[2], n[1], n[0]) : isMonthFirst ? new PartialDate(n[2], n[0], n[1]) : null;
    }

    private static bool IsDate(int year, int month, int day) => year is >= EarliestYear and <= LatestYear && month is >= 1 and <= MonthsOfYear && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>A year, or two with a dash between; not before a noun that it counts.</summary>
    private static TimeValue? Years(Document document, int t, string form)
    {
        if (document.Words[t].Relation is Deprel.Nummod && document[t].Head.Upos != Upos.PROPN) return null;
        if (form.Length is 4 or 5 && YearNumber(form) > 0) return YearNumber(form) is var year and > 0 ? TimeValue.OfYear(year) : null;
        if (form.Length != 9 || form[4] is not ('-' or '–' or '/') || YearNumber(form[..4]) is not (> 0 and var first) || YearNumber(form[5..]) is not (> 0 and var last) || last <= first) return null;
        return new TimeValue(new PartialDate(first, 0, 0), new PartialDate(last, 0, 0));
    }

    private static int YearNumber(string form) =>
        form.TrimEnd('.').Length == 4 && int.TryParse(form.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear ? year : 0;

    private static TimeValue Of(int year, int month, int date) =>
        new(new PartialDate(year, month, date <= DateTime.DaysInMonth(year, month) ? date : 0));

    private static string Lower(Document document, int t) => document.Words[t].Form.ToLowerInvariant();
}
