using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Rapporteur.Report.Tests;

/// <summary>The page as a whole: sound, self-contained, the same every time, and nothing of a story in it is markup.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Kinds() => ["none", "everything", "two", "hostile", "empty"];

    private static Record[] Records(string kind) => kind switch
    {
        "none" => [],
        "everything" => [Samples.Everything()],
        "two" => [Samples.Everything(), Samples.Second()],
        "hostile" => [Samples.Hostile(), Samples.Hostile()],
        _ => [new Record { Story = new Story { Id = "x", Text = "" } }],
    };

    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title><p><b>x</p>")]
    [InlineData("<!DOCTYPE html><title>x</title><p a=1 a=2>x</p>")]
    [InlineData("<!DOCTYPE html><title>x</title><p>&#x1B;</p>")]
    public void The_parser_of_these_tests_mends_nothing(string html) => Assert.ThrowsAny<Exception>(() => ReportPage.Parse(html));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_page_parses_strictly_with_ids_once_and_links_that_lead_somewhere(string kind)
    {
        var page = ReportPage.Of(Records(kind));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var known = ids.ToHashSet();
        foreach (var link in page.QuerySelectorAll("a[href^='#']")) Assert.Contains(link.GetAttribute("href")![1..], known);
        foreach (var element in page.QuerySelectorAll("[aria-labelledby]")) Assert.Contains(element.GetAttribute("aria-labelledby")!, known);
        Assert.Equal(9, page.QuerySelectorAll("nav a").Length);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_policy_allows_the_style_and_the_script_and_nothing_else(string kind)
    {
        var page = ReportPage.Of(Records(kind));
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.Equal($"default-src 'none'; style-src '{Digest(page, "style")}'; script-src '{Digest(page, "script")}'; base-uri 'none'; form-action 'none'", policy);
        Assert.Empty(page.QuerySelectorAll("link, img, iframe, object, embed, form, base, [src], [style], use, image"));
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes) Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
    }

    [Fact]
    public void Style_and_script_ask_for_nothing_outside()
    {
        var page = ReportPage.Of();
        foreach (var name in (string[])["style", "script"])
        {
            var content = page.QuerySelector(name)!.TextContent;
            foreach (var call in (string[])["url(", "@import", "http:", "https:", "fetch(", "import(", "XMLHttpRequest", "innerHTML"]) Assert.DoesNotContain(call, content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_hostile_story_stays_text()
    {
        var html = ReportPage.Html(Samples.Hostile());
        var page = ReportPage.Parse(html);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Single(page.QuerySelectorAll("title:not(svg title)"));
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', html);
        Assert.DoesNotContain('\u001b', html);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("<script>alert(\"x\")</script>'\"><img src=x onerror=alert(1)>&amp;</style></title>", page.QuerySelector(".story > h3")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_addresses_of_the_web_are_links()
    {
        var link = Assert.Single(ReportPage.Of(Samples.Everything()).QuerySelectorAll("a:not([href^='#'])"));
        Assert.Equal("https://example.org/a?b=1&c=2", link.GetAttribute("href"));
        Assert.Equal("noreferrer noopener", link.GetAttribute("rel"));
    }

    [Fact]
    public void The_same_records_give_the_same_bytes() =>
        Assert.Equal(ReportPage.Html(Samples.Everything(), Samples.Second()), ReportPage.Html(Samples.Everything(), Samples.Second()));

    [Fact]
    public void The_page_of_a_small_record_is_as_reviewed()
    {
        // Style and script have tests of their own; a change of a colour is no change of the page.
        var page = ReportPage.Parse(ReportPage.Html(Samples.Everything()));
        foreach (var element in page.QuerySelectorAll("style, script, meta[http-equiv]")) element.Remove();
        var actual = page.DocumentElement.OuterHtml.ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Report.Tests", "Golden", "everything.html");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Fact]
    public void A_very_long_story_is_written()
    {
        var one = Samples.Everything();
        var text = string.Concat(Enumerable.Repeat(one.Story.Text + "\n", 300));
        var step = one.Story.Text.Length + 1;
        var record = one with
        {
            Story = one.Story with { Text = text },
            Events = [.. Enumerable.Range(0, 300).SelectMany(i => one.Events.Select(e => e with { Trigger = new(e.Trigger.Start + (i * step), e.Trigger.End + (i * step)) }))],
            Statements = [.. one.Statements.Select(s => s with { Content = [new(0, text.Length)] })],
        };
        var page = ReportPage.Of(record);
        Assert.Equal(1200, page.QuerySelectorAll("#happened .event, #planned .event, .speech li").Length);
        Assert.Equal(text.Replace("\n", "", StringComparison.Ordinal), string.Concat(page.QuerySelectorAll(".story > h3, .para > p:first-child").Select(p => p.TextContent)));
    }

    private static string Digest(AngleSharp.Html.Dom.IHtmlDocument page, string element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelectorAll(element).Single().TextContent)));
}
