using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>The events that have a date, in the order of time.</summary>
internal static class Timeline
{
    public static Sheet Sheet(View view)
    {
        var dated = view.Dossier.Chapters
            .SelectMany(static c => c.Record.Events.Select((e, i) => (Chapter: c, Event: e, Index: i)))
            .Where(static x => x.Event.Date is not null && !EventWords.IsMereSaying(x.Event))
            .OrderBy(static x => x.Event.Date, StringComparer.Ordinal).ToList();
        return new Sheet("when", "When", dated.Count, "No event has a date.", html =>
        {
            html.Line($"<ol class=\"timeline\">");
            foreach (var day in dated.GroupBy(static x => x.Event.Date!))
            {
                html.Line($"<li class=\"moment\"><p class=\"date\"><time datetime=\"{day.Key}\">{Dates.InWords(day.Key)}</time></p><ul>");
                foreach (var (chapter, happening, index) in day) Entry(html, view, chapter, happening, index);
                html.Line($"</ul></li>");
            }

            html.Line($"</ol>");
            html.Line($"<p class=\"legend\"><span><i class=\"dot with\"></i> cooperation</span> <span><i class=\"dot against\"></i> conflict</span> <span><i class=\"dot with open\"></i><i class=\"dot against open\"></i> not yet or not fact</span></p>");
        });
    }

    private static void Entry(HtmlSink html, View view, Chapter chapter, Event happening, int index)
    {
        var item = chapter.Item(ItemKind.Event, index);
        var sign = Signs.Of(happening);
        html.Write($"<li data-i=\"{item.Key}\"><span class=\"dot {Signs.Class(sign)} {(happening.Status == EventStatus.Actual && !happening.Negated ? "" : "open")}\"></span>");
        view.Actors(html, chapter, happening.Sources);
        html.Write($" <a class=\"act {Signs.Class(sign)}\" href=\"#{item.Key}\">{(happening.Negated ? "not: " : "")}{EventRow.Act(view, happening)}</a> ");
        if (happening.Targets.Count > 0)
        {
            html.Write($"<span class=\"to\" aria-hidden=\"true\">\u2192</span><span class=\"unseen\"> towards </span> ");
            view.Actors(html, chapter, happening.Targets);
        }

        if (Statuses.InWords(happening) is { } status) html.Write($" <span class=\"status\">{status}</span>");
        html.Line($"</li>");
    }
}
