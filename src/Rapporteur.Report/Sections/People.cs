using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;

namespace Rapporteur.Report.Sections;

/// <summary>The actors, those with the most ties first.</summary>
internal static class People
{
    private static readonly string[] Columns = ["Who", "On the day", "Code", "Country", "Sector", "Named"];

    public static Sheet Sheet(View view) => new("actors", "Actors", view.Dossier.Actors.Count, "Nobody is named.", html =>
    {
        html.Line($"<table class=\"actors\" role=\"table\"><caption class=\"unseen\">Actors, those with the most events and relations first</caption>");
        html.Write($"<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in Columns) html.Write($"<th scope=\"col\" role=\"columnheader\">{column}</th>");
        html.Line($"</tr></thead><tbody role=\"rowgroup\">");
        foreach (var actor in view.Dossier.Actors.OrderByDescending(static a => a.Ties).ThenBy(static a => a.Number)) Row(html, view, actor);
        html.Line($"</tbody></table>");
    });

    private static void Row(HtmlSink html, View view, DossierActor actor)
    {
        var (who, country) = (actor.Actor, actor.Actor.Country);
        html.Write($"<tr role=\"row\" id=\"{actor.Key}\" data-i=\"{actor.Key}\" tabindex=\"-1\"><th scope=\"row\" role=\"rowheader\"><bdi>{who.Name}</bdi></th>");
        Cell(html, 1, actor.Titles.Count > 0 ? string.Join("; ", actor.Titles) : JsonNames.Of(who.Kind));
        Cell(html, 2, who.Code, "code");
        Cell(html, 3, country is null ? null : view.Dossier.Names.Country(country) ?? country);
        Cell(html, 4, who.Role, "code");
        html.Write($"<td role=\"cell\" data-c=\"{Columns[5]}\"><span>{actor.Mentions}\u00D7");
        foreach (var chapter in actor.Chapters)
            if (!chapter.IsAlone) html.Write($" <a class=\"ref\" href=\"#{chapter.Key}\" aria-label=\"in story {chapter.Number}\">{chapter.Number}</a>");
        html.Line($"</span></td></tr>");
    }

    private static void Cell(HtmlSink html, int column, string? text, string style = "") =>
        html.Write($"<td role=\"cell\" class=\"{style}\" data-c=\"{Columns[column]}\"><span dir=\"auto\">{text}</span></td>");
}
