using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rapporteur.Report.Tests;

/// <summary>A report as a browser's parser sees it.</summary>
internal static class ReportPage
{
    public static string Html(params Record[] records)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(records, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Parses a page; any slip that HTML allows browsers to mend fails.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    public static IHtmlDocument Of(params Record[] records) => Parse(Html(records));

    /// <summary>The values of an attribute that holds several.</summary>
    public static string[] List(this IElement element, string attribute) => (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
