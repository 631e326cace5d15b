using System.Globalization;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Rapporteur.Sources;

/// <summary>An HTML page to a story: its article without menus and advertisements, its title, date and publisher.</summary>
internal static class HtmlPage
{
    /// <summary>Whether text looks like a page.</summary>
    public static bool LooksLike(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a page; a page without an article gives the text of its body.</summary>
    public static Story Read(string html, StoryDefaults defaults)
    {
        if (TagSoup.IsTooDeep(html)) return PlainText.Join(null, Line(TagSoup.Words(html)) ?? "", null, defaults);
        var page = new HtmlParser().ParseDocument(html);
        var url = Meta(page, "og:url") ?? page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        var reader = new SmartReader.Reader(Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url! : "https://localhost/", html) { CharThreshold = 120 };
        Article article;
        try
        {
            article = reader.GetArticle();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The extractor is a heuristic: where it fails the page's own paragraphs are read.
            return Fallback(page, url, defaults);
        }

        if (!article.IsReadable || string.IsNullOrWhiteSpace(article.TextContent)) return Fallback(page, url, defaults);
        var body = Paragraphs(new HtmlParser().ParseDocument(article.Content));
        if (body.Length == 0) return Fallback(page, url, defaults);
        var title = Title(page) ?? article.Title;
        var day = Published(page) ?? (article.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null);
        return PlainText.Join(Line(title), body, url, defaults) with { Published = day ?? defaults.Published, Publisher = Meta(page, "og:site_name") ?? article.SiteName };
    }

    private static Story Fallback(AngleSharp.Html.Dom.IHtmlDocument page, string? url, StoryDefaults defaults)
    {
        foreach (var noise in page.QuerySelectorAll("script, style, nav, header, footer, aside, form, noscript").ToList()) noise.Remove();
        var body = Paragraphs(page);
        if (body.Length == 0) body = Line(page.Body?.TextContent) ?? "";
        return PlainText.Join(Title(page), body, url, defaults) with { Published = Published(page) ?? defaults.Published, Publisher = Meta(page, "og:site_name") };
    }

    /// <summary>A paragraph a line, with a blank line between them.</summary>
    private static string Paragraphs(AngleSharp.Dom.IDocument page) => string.Join(
        "\n\n",
        page.QuerySelectorAll("p, h2, h3, li, blockquote, figcaption, td").Where(e => e.QuerySelector("p, li, td") is null)
            .Select(e => Line(e.TextContent)).Where(t => t is { Length: > 0 }));

    private static string? Title(AngleSharp.Dom.IDocument page) =>
        Line(Meta(page, "og:title") ?? page.QuerySelector("h1")?.TextContent ?? page.Title);

    private static DateOnly? Published(AngleSharp.Dom.IDocument page)
    {
        var text = Meta(page, "article:published_time") ?? page.QuerySelector("meta[name=date], meta[itemprop=datePublished]")?.GetAttribute("content")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return JsonLines.Day(text) ?? (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? DateOnly.FromDateTime(time.DateTime) : null);
    }

    private static string? Meta(AngleSharp.Dom.IDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content") is { Length: > 0 } content ? content : null;

    private static string? Line(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
