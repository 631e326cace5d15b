using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;

namespace Rapporteur.Report.Sections;

/// <summary>What is planned, called for, possible or depends on something.</summary>
internal static class Plans
{
    private static readonly EventStatus[] Order = [EventStatus.Planned, EventStatus.CalledFor, EventStatus.Possible, EventStatus.Conditional];

    public static Sheet Sheet(View view) => new(
        "planned", "What is planned", EventList.Count(view, static e => Order.Any(s => IsOf(e, s))), "Nothing is planned, called for or thought possible.", html => Write(html, view));

    private static void Write(HtmlSink html, View view)
    {
        foreach (var status in Order)
        {
            bool IsWanted(Event e) => IsOf(e, status);
            if (EventList.Count(view, IsWanted) == 0) continue;
            html.Line($"<h3>{Statuses.Heading(status)}</h3>");
            EventList.Write(html, view, IsWanted);
        }
    }

    private static bool IsOf(Event item, EventStatus status) => item.Status == status && !EventWords.IsMereSaying(item);
}
