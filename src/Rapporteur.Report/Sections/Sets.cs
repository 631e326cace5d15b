using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>Groups and their members.</summary>
internal static class Sets
{
    public static Sheet Sheet(View view) => new("groups", "Groups", view.Dossier.Chapters.Sum(static c => c.Record.Groups.Count), "No group is formed or proposed.", html =>
    {
        foreach (var chapter in view.Dossier.Chapters)
        {
            if (chapter.Record.Groups.Count == 0) continue;
            View.Story(html, chapter);
            html.Line($"<ul class=\"items\">");
            for (var i = 0; i < chapter.Record.Groups.Count; i++) Row(html, view, chapter, chapter.Record.Groups[i], chapter.Item(ItemKind.Group, i));
            html.Line($"</ul>");
        }
    });

    private static void Row(HtmlSink html, View view, Chapter chapter, Group group, MarkedItem item)
    {
        html.Line($"<li class=\"item group\" id=\"{item.Key}\" data-i=\"{item.Key}\" tabindex=\"-1\">");
        html.Line($"<p class=\"what\"><strong dir=\"auto\">{group.Name}</strong> <span class=\"status\">{group.Status}</span></p>");
        if (group.Members.Count > 0)
        {
            html.Write($"<ul class=\"members\">");
            foreach (var member in group.Members)
            {
                html.Write($"<li>");
                view.Actor(html, chapter, member);
                html.Write($"</li>");
            }

            html.Line($"</ul>");
        }
        else
        {
            html.Line($"<p class=\"none\">The text names no members.</p>");
        }

        Snippet.Of(html, chapter, group.Evidence);
        View.ToText(html, item);
        html.Line($"</li>");
    }
}
