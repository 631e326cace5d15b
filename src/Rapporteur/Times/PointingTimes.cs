using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Times;

/// <summary>
/// Times that point from the story's day or from another happening: "yesterday", "on Thursday", "last week", "the past month", "a fortnight
/// ago", "two days after the attack", "the next day", "on the eve of the vote".
/// </summary>
internal sealed class PointingTimes(TimeWords vocabulary, DateForms dates, WordClasses words)
{
    private const int DaysOfWeek = 7;
    private const int FarthestTense = 6;

    /// <summary>The time that begins at a token; one that ends there where none does.</summary>
    /// <param name="document">The text.</param>
    /// <param name="t">The token.</param>
    /// <param name="limit">Token after the last of the sentence.</param>
    /// <param name="day">The story's day, or null.</param>
    public TimeReading At(Document document, int t, int limit, DateOnly? day)
    {
        var form = document.Words[t].Form;
        var lower = form.ToLowerInvariant();
        if (!vocabulary.Knows(lower) && !char.IsAsciiDigit(form[0])) return new TimeReading(t, null);
        if (vocabulary.DayOffset(lower) is { } days) return new TimeReading(t + 1, day is { } anchor ? Calendar.Shift(anchor, 'd', days) : null);
        if (vocabulary.TwoDays(lower) is { } first) return new TimeReading(t + 1, day is { } night ? Calendar.Shift(night, 'd', first) is { } start ? start with { To = Calendar.Shift(night, 'd', first + 1)?.From } : null : null);
        if (char.IsUpper(form[0]) && vocabulary.DayOfWeek(lower) is { } weekday) return Weekday(document, t, limit, weekday, day);
        if (t + 1 >= limit) return new TimeReading(t, null);
        return Beside(document, t, limit, lower, day) ?? Counted(document, t, limit, lower, day) ?? Directed(document, t, limit, lower, day) ?? Eve(document, t, lower) ?? new TimeReading(t, null);
    }

    /// <summary>"On Thursday" is the last Thursday up to the story's day, or the next where the sentence speaks of the future; "Monday, May 3" is a date.</summary>
    private TimeReading Weekday(Document document, int t, int limit, int weekday, DateOnly? day)
    {
        if (t + 2 < limit && document.Words[t + 1].Form == "," && dates.At(document, t + 2, limit, day) is { Value: not null } date && date.End > t + 3) return date;
        if (day is not { } anchor) return new TimeReading(t + 1, null);
        var back = Back(anchor, weekday);
        var past = Calendar.Shift(anchor, 'd', -back);
        var future = Calendar.Shift(anchor, 'd', back == 0 ? 0 : DaysOfWeek - back);
        return new TimeReading(t + 1, IsFuture(document[t]) ? future : past, past, future);
    }

    /// <summary>"The past month", "the next two weeks", "last week", "last Thursday", "next March".</summary>
    private TimeReading? Directed(Document document, int t, int limit, string lower, DateOnly? day)
    {
        if (vocabulary.Stretch(lower) is { } sign && Stretch(document, t + 1, limit, lower, sign, day) is { } stretch) return stretch;
        if (vocabulary.Direction(lower) is not { } direction) return null;
        var next = Lower(document, t + 1);
        if (vocabulary.Unit(next) is { } unit) return new TimeReading(t + 2, day is { } whole ? Calendar.Whole(whole, unit.Unit, direction * unit.Times) : null);
        if (vocabulary.DayOfWeek(next) is { } weekday && char.IsUpper(document.Words[t + 1].Form[0]))
        {
            if (day is not { } anchor) return new TimeReading(t + 2, null);
            if (direction == 0) return Weekday(document, t + 1, limit, weekday, day);
            var back = Back(anchor, weekday);
            return new TimeReading(t + 2, Calendar.Shift(anchor, 'd', direction < 0 ? back == 0 ? -DaysOfWeek : -back : DaysOfWeek - back));
        }

        if (dates.Month(document.Words[t + 1].Form) is not (> 0 and var month)) return null;
        if (day is not { } now) return new TimeReading(t + 2, null);
        var year = direction < 0 ? now.Year - (month >= now.Month ? 1 : 0) : direction > 0 ? now.Year + (month <= now.Month ? 1 : 0) : now.Year;
        return DateForms.Resolve(t + 2, year, month, 0, day);
    }

    /// <summary>"The last month" is a month of the calendar, "the last two months" and "the past month" are the time up to today.</summary>
    private TimeReading? Stretch(Document document, int t, int limit, string lower, int sign, DateOnly? day)
    {
        var count = CountAt(document, t);
        if (count == 0 && vocabulary.Direction(lower) is not null && !IsPastAlone(lower)) return null;
        var at = count > 0 ? t + 1 : t;
        if (at >= limit || vocabulary.Unit(Lower(document, at)) is not { } unit || (unit.Unit == 'd' && count == 0)) return null;
        return new TimeReading(at + 1, day is { } anchor ? Calendar.Stretch(anchor, unit.Unit, sign * Math.Max(1, count) * unit.Times) : null);
    }

    /// <summary>Whether a word makes a stretch of a bare unit: what is not also a word of order ("past", but not "last" or "next").</summary>
    private bool IsPastAlone(string lower) => vocabulary.Ordinal(lower) is null && vocabulary.Neighbour(lower) is null && vocabulary.Direction(lower) < 0;

    /// <summary>"Two days ago", "a week later", "two days after the attack", "the day before the vote", "the day after tomorrow".</summary>
    private TimeReading? Counted(Document document, int t, int limit, string lower, DateOnly? day)
    {
        var isBare = vocabulary.Unit(lower) is not null && document[t].Child(Deprel.Det) is not null;
        var count = isBare ? 1 : CountAt(document, t);
        var at = isBare ? t : t + 1;
        if (count == 0 || at + 1 >= limit || vocabulary.Unit(Lower(document, at)) is not { } unit) return null;
        var after = Lower(document, at + 1);
        if (!isBare && vocabulary.Sense(after) is { } sense) return new TimeReading(at + 2, day is { } anchor ? Calendar.Shift(anchor, unit.Unit, sense * count * unit.Times) : null);
        if (vocabulary.Offset(after) is not { } direction) return null;
        var step = direction * count * unit.Times;
        if (at + 2 < limit && unit.Unit == 'd' && vocabulary.DayOffset(Lower(document, at + 2)) is { } days)
            return new TimeReading(at + 3, day is { } today ? Calendar.Shift(today, 'd', days + step) : null);
        return new TimeReading(at + 2, null, Offset: new TimeOffset(step, unit.Unit, AnchorOf(document, at + 1)));
    }

    /// <summary>"The next day", "the following week", "the same day".</summary>
    private TimeReading? Beside(Document document, int t, int limit, string lower, DateOnly? day)
    {
        if (vocabulary.Neighbour(lower) is not { } step || vocabulary.Unit(Lower(document, t + 1)) is not { Times: 1 } unit) return null;
        // "Next week" points from the story's day, "the next day" from another's.
        return unit.Unit != 'd' && vocabulary.Direction(lower) is not null ? null : new TimeReading(t + 2, null, Offset: new TimeOffset(step, unit.Unit, -1));
    }

    /// <summary>"On the eve of the vote".</summary>
    private TimeReading? Eve(Document document, int t, string lower)
    {
        if (!vocabulary.Is("eve", lower) || document.Words[t + 1].Form != "of") return null;
        return document[t].Child(Deprel.Nmod) is { } of ? new TimeReading(t + 1, null, Offset: new TimeOffset(-1, 'd', of.Index)) : null;
    }

    /// <summary>What a preposition or subordinator after a count of days introduces; -1 for an adverb ("two days later").</summary>
    private static int AnchorOf(Document document, int token)
    {
        ref readonly var word = ref document.Words[token];
        return word.Relation is Deprel.Case or Deprel.Mark && word.Head > token ? word.Head : -1;
    }

    private int CountAt(Document document, int t)
    {
        var form = document.Words[t].Form;
        if (vocabulary.Count(form.ToLowerInvariant()) is { } count) return count;
        const int longest = 3;
        return form.Length <= longest && int.TryParse(form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private bool IsFuture(Token time)
    {
        var at = time;
        for (var depth = 0; depth < FarthestTense && !at.IsRoot; depth++)
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

    private static int Back(DateOnly day, int weekday) => ((int)day.DayOfWeek - weekday + DaysOfWeek) % DaysOfWeek;

    private static string Lower(Document document, int t) => document.Words[t].Form.ToLowerInvariant();
}
