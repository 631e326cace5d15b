using Rapporteur.Language;
using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;

namespace Rapporteur.Report.Text;

/// <summary>
/// The text of a story with its items marked. A word that leads to an item is a link to it; every paragraph lists the items that begin in it, so
/// that each is reached from its words without a script too.
/// </summary>
internal sealed class StoryText(Dossier dossier, Chapter chapter)
{
    private readonly HashSet<string> _anchored = new(StringComparer.Ordinal);
    private readonly string _text = chapter.Record.Story.Text;
    private readonly List<MarkedItem> _byHead = [.. chapter.Items.Where(static i => i.HasWords).OrderBy(static i => i.Head.Start)];
    private int _next;

    /// <summary>Writes headline, facts about the story and paragraphs.</summary>
    public void Write(HtmlSink html)
    {
        var lines = TextLines.Of(_text);
        var segments = Segments.Of(_text.Length, [.. Mentions(), .. _byHead], lines.SelectMany(static l => (int[])[l.Start, l.End]));
        html.Line($"<article class=\"story\" id=\"{chapter.Key}\" lang=\"{chapter.Record.Story.Language}\" aria-labelledby=\"{chapter.Key}-h\">");
        var isHeadlineInText = lines.Count > 0 && chapter.Record.Story.Title is { } title && Words.OneLine(lines[0].Of(_text)) == Words.OneLine(title);
        html.Write($"<h3 id=\"{chapter.Key}-h\" dir=\"auto\">");
        if (isHeadlineInText) Marked(html, lines[0], segments);
        else html.Write($"{chapter.Title}");
        html.Line($"</h3>");
        Card(html);
        if (isHeadlineInText) References(html, lines[0]);
        foreach (var line in lines.Skip(isHeadlineInText ? 1 : 0))
        {
            html.Write($"<div class=\"para\"><p dir=\"auto\">");
            Marked(html, line, segments);
            html.Line($"</p>");
            References(html, line);
            html.Line($"</div>");
        }

        if (lines.Count == 0) html.Line($"<p class=\"none\">This story has no text.</p>");
        html.Line($"</article>");
    }

    private void Card(HtmlSink html)
    {
        var story = chapter.Record.Story;
        if (story.Published is null && story.Publisher is null && story.Url is null) return;
        html.Write($"<p class=\"card-line\">");
        if (story.Published is { } day) html.Write($"<time datetime=\"{Dates.Iso(day)}\">{Dates.InWords(Dates.Iso(day))}</time> ");
        if (story.Publisher is { } publisher) html.Write($"<span dir=\"auto\">{publisher}</span> ");
        if (story.Url is { } url) Address(html, url);
        html.Line($"</p>");
    }

    /// <summary>Only addresses of the web become links: others could run something.</summary>
    private static void Address(HtmlSink html, string url)
    {
        var isWeb = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        if (isWeb) html.Write($"<a href=\"{url}\" rel=\"noreferrer noopener\">{uri!.Host}</a>");
        else html.Write($"<span>{url}</span>");
    }

    private void Marked(HtmlSink html, Span line, List<Segment> segments)
    {
        for (var i = First(segments, line.Start); i < segments.Count && segments[i].Span.Start < line.End; i++)
            if (line.Contains(segments[i].Span)) Write(html, segments[i]);
    }

    private static int First(List<Segment> segments, int offset)
    {
        var (low, high) = (0, segments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Write(HtmlSink html, Segment segment)
    {
        var words = segment.Span.Of(_text);
        foreach (var head in segment.Heads)
            if (head.Kind != ItemKind.Actor && segment.Span.Start == head.Head.Start && _anchored.Add(head.Key)) html.Write($"<i class=\"at\" id=\"w-{head.Key}\"></i>");
        if (segment.Items.Count == 0)
        {
            html.Text(words);
            return;
        }

        var link = segment.Heads.FirstOrDefault(static h => h.Kind is ItemKind.Actor or ItemKind.Event) ?? segment.Heads.FirstOrDefault(static h => h.Kind == ItemKind.Statement);
        var keys = string.Join(' ', segment.Items.Select(static i => i.Key));
        if (link is null)
        {
            html.Write($"<span class=\"{Style(segment)}\" data-i=\"{keys}\">{words}</span>");
            return;
        }

        var heads = string.Join(' ', segment.Heads.Where(static h => h.Kind is ItemKind.Actor or ItemKind.Event or ItemKind.Statement).Select(static h => h.Key));
        html.Write($"<a class=\"{Style(segment)}\" href=\"#{link.Key}\" data-i=\"{keys}\" data-h=\"{heads}\" title=\"{link.Hint ?? link.Label}\">{words}</a>");
    }

    /// <summary>What a segment looks like: said, quoted, and the mark of what its words lead to.</summary>
    private static string Style(Segment segment)
    {
        var said = segment.Items.Any(static i => i.Kind == ItemKind.Statement) ? "said " : "";
        var marks = segment.Heads.Where(static h => h.Kind is ItemKind.Actor or ItemKind.Event or ItemKind.Statement).Select(static h => h.Class).Distinct();
        return (said + string.Join(' ', marks)).TrimEnd();
    }

    private void References(HtmlSink html, Span line)
    {
        var beginning = new List<MarkedItem>();
        for (; _next < _byHead.Count && _byHead[_next].Head.Start < line.End; _next++) beginning.Add(_byHead[_next]);
        if (beginning.Count == 0) return;
        html.Write($"<div class=\"refs\" role=\"group\" aria-label=\"Found here\">");
        foreach (var item in beginning.OrderBy(static i => i.Kind)) html.Write($"<a class=\"ref k-{ItemNames.Class(item.Kind)}\" href=\"#{item.Key}\" data-i=\"{item.Key}\">{item.Label}</a> ");
        html.Line($"</div>");
    }

    private IEnumerable<MarkedItem> Mentions()
    {
        foreach (var mention in chapter.Record.Mentions)
        {
            if (dossier.ActorOf(mention.ActorId) is not { } actor || chapter.Clip(mention.Span) is not { IsEmpty: false } span) continue;
            yield return new MarkedItem(ItemKind.Actor, actor.Key, actor.Actor.Name, span, [span], "who");
        }
    }
}
