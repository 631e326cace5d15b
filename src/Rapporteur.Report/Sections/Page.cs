using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>The page: head, contents, the texts on one side, the sections on the other.</summary>
internal sealed class Page(Dossier dossier, IReadOnlyList<Sheet> sheets)
{
    public void Write(HtmlSink html)
    {
        Head(html);
        html.Line($"<body>");
        html.Line($"<a class=\"skip\" href=\"#{sheets[0].Id}\">Skip to what was found</a>");
        Masthead(html);
        Contents(html);
        html.Line($"<main class=\"{(dossier.Chapters.Count == 1 ? "one" : "many")}\">");
        Texts(html);
        html.Line($"<div class=\"found\">");
        foreach (var sheet in sheets) Section(html, sheet);
        html.Line($"</div>");
        html.Line($"</main>");
        html.Line($"<footer><p>Read by a machine, Rapporteur. Every item names the words it was read from; where they say otherwise, the words are right.</p></footer>");
        html.Write($"<script>");
        html.Trusted(PageAssets.Script);
        html.Line($"</script>");
        html.Line($"</body></html>");
    }

    private void Head(HtmlSink html)
    {
        html.Line($"<!DOCTYPE html>");
        html.Line($"<html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.Policy}\">");
        html.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">");
        html.Line($"<title>{dossier.Title}</title>");
        html.Write($"<style>");
        html.Trusted(PageAssets.Style);
        html.Line($"</style></head>");
    }

    private void Masthead(HtmlSink html)
    {
        html.Line($"<header class=\"masthead\"><p class=\"kicker\">The record of {(dossier.Chapters.Count == 1 ? "a story" : "stories")}</p>");
        html.Line($"<h1 dir=\"auto\">{dossier.Title}</h1>");
        var records = dossier.Chapters.Select(static c => c.Record).ToList();
        var days = records.Select(static r => r.Story.Published).OfType<DateOnly>().Order().ToList();
        html.Write($"<p class=\"sum\">");
        if (days.Count > 0) html.Write($"<span>{Dates.InWords(Dates.Iso(days[0]))}{(days[^1] == days[0] ? "" : " to " + Dates.InWords(Dates.Iso(days[^1])))}</span> ");
        html.Line($"<span>{dossier.Actors.Count} actors</span> <span>{records.Sum(static r => r.Events.Count)} events</span> <span>{records.Sum(static r => r.Statements.Count)} statements</span> <span>{records.Sum(static r => r.Positions.Count)} positions</span></p>");
        html.Line($"</header>");
    }

    private void Contents(HtmlSink html)
    {
        html.Line($"<nav class=\"contents\" aria-label=\"Contents\"><ul>");
        html.Line($"<li><a href=\"#text\">{(dossier.Chapters.Count == 1 ? "The story" : "The stories")}</a></li>");
        foreach (var sheet in sheets) html.Line($"<li><a href=\"#{sheet.Id}\">{sheet.Heading} <span class=\"count\">{sheet.Count}</span></a></li>");
        html.Line($"</ul></nav>");
    }

    private void Texts(HtmlSink html)
    {
        html.Line($"<section class=\"texts\" id=\"text\" aria-labelledby=\"text-h\" tabindex=\"-1\">");
        html.Line($"<div class=\"bar\"><h2 id=\"text-h\">{(dossier.Chapters.Count == 1 ? "The story" : "The stories")}</h2>");
        html.Line($"<fieldset class=\"show\"><legend class=\"unseen\">Mark in the text</legend>");
        foreach (var (id, name) in ((string, string)[])[("who", "actors"), ("act", "acts"), ("said", "statements")])
            html.Write($"<label class=\"{id}\"><input type=\"checkbox\" id=\"show-{id}\" checked> <span>{name}</span></label> ");
        html.Line($"</fieldset></div>");
        if (dossier.Chapters.Count > 1)
        {
            html.Line($"<ol class=\"stories\">");
            foreach (var chapter in dossier.Chapters) html.Line($"<li><a href=\"#{chapter.Key}\"><bdi>{chapter.Title}</bdi></a></li>");
            html.Line($"</ol>");
        }

        foreach (var chapter in dossier.Chapters) new StoryText(dossier, chapter).Write(html);
        if (dossier.Chapters.Count == 0) html.Line($"<p class=\"none\">No story was given.</p>");
        html.Line($"</section>");
    }

    private static void Section(HtmlSink html, Sheet sheet)
    {
        html.Line($"<section class=\"sheet\" id=\"{sheet.Id}\" aria-labelledby=\"{sheet.Id}-h\" tabindex=\"-1\"><h2 id=\"{sheet.Id}-h\">{sheet.Heading}</h2>");
        if (sheet.Count == 0) html.Line($"<p class=\"none\">{sheet.Nothing}</p>");
        else sheet.Body(html);
        html.Line($"</section>");
    }
}
