using Rapporteur.Explaining;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Times;

namespace Rapporteur.Events;

/// <summary>
/// Dates that count from another event of the story: "two days after the bombing" from the one event of that kind whose day is told, "the next
/// day" from the event before. Where none or several days come into question the date stays unknown.
/// </summary>
internal sealed class RelativeDates(Document document)
{
    private readonly List<(int Event, TimeOffset Offset, string? Code)> _open = [];

    /// <summary>Notes an event whose date counts from another.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="offset">From what, and how far.</param>
    /// <param name="code">The code of the act that is named, or null.</param>
    public void Add(int index, TimeOffset offset, string? code) => _open.Add((index, offset, code));

    /// <summary>Dates the noted events, in their order, so that one may count from another.</summary>
    /// <param name="events">All events; changed in place.</param>
    public void Resolve(List<Event> events)
    {
        foreach (var (index, offset, code) in _open)
        {
            var anchor = offset.Anchor < 0 ? Before(events, index) : Named(events, index, code);
            if (anchor < 0 || DayOf(events[anchor]) is not { } day || Calendar.Shift(day, offset.Unit, offset.Count) is not { } time) continue;
            var dated = events[index] with { Date = time.From.ToString(), DateEnd = time.To?.ToString() };
            events[index] = dated.Explanation is null ? dated : dated with { Explanation = dated.Explanation with { Date = [.. dated.Explanation.Date, Counted(dated, events[anchor])] } };
        }
    }

    private Reason Counted(Event item, Event anchor) =>
        new($"they count from '{anchor.Trigger.Of(document.Text)}' of sentence {anchor.Sentence + 1}, {anchor.Date}: {EventExplainer.When(item)}");

    /// <summary>Index of the dated event told last in an earlier sentence, or before in the same one; -1 for none.</summary>
    private static int Before(List<Event> events, int index)
    {
        // Those of one sentence stand by their salience, so that one told before may have a later index.
        var last = index;
        while (last + 1 < events.Count && events[last + 1].Sentence == events[index].Sentence) last++;
        for (var i = last; i >= 0; i--)
        {
            if (i == index || events[i].Trigger.Start >= events[index].Trigger.Start || events[i].Status != EventStatus.Actual) continue;
            if (DayOf(events[i]) is not null) return i;
        }

        return -1;
    }

    /// <summary>Index of a dated event of the kind of a code; -1 where there is none, or there are several days.</summary>
    private static int Named(List<Event> events, int index, string? code)
    {
        if (code is null) return -1;
        var found = -1;
        for (var i = 0; i < events.Count; i++)
        {
            if (i == index || !Ontology.IsKindred(events[i].Cameo, code) || events[i].IsDateAssumed || DayOf(events[i]) is not { } day) continue;
            if (found >= 0 && DayOf(events[found]) != day) return -1;
            if (found < 0) found = i;
        }

        return found;
    }

    private static DateOnly? DayOf(Event item) =>
        item is { DateEnd: null, Date: { } date } && PartialDate.TryParse(date, out var day) && day.Day > 0 ? day.FirstDay : null;
}
