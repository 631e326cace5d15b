using Rapporteur.Report.Html;

namespace Rapporteur.Report.Sections;

/// <summary>Events of a sort, story by story.</summary>
internal static class EventList
{
    public static int Count(View view, Func<Event, bool> isWanted) => view.Dossier.Chapters.Sum(c => c.Record.Events.Count(isWanted));

    public static void Write(HtmlSink html, View view, Func<Event, bool> isWanted)
    {
        foreach (var chapter in view.Dossier.Chapters)
        {
            var events = chapter.Record.Events;
            if (!events.Any(isWanted)) continue;
            View.Story(html, chapter);
            html.Line($"<ol class=\"items\">");
            for (var i = 0; i < events.Count; i++)
                if (isWanted(events[i])) EventRow.Write(html, view, chapter, i);
            html.Line($"</ol>");
        }
    }
}
