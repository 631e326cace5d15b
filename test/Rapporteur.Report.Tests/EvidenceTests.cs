using AngleSharp.Dom;
using Xunit;

namespace Rapporteur.Report.Tests;

/// <summary>Every item leads to its words, and its words lead back.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void Every_item_has_a_place_a_way_to_its_words_and_a_way_back()
    {
        var page = ReportPage.Of(Samples.Everything(), Samples.Second());
        string[] keys = ["e1-1", "e1-2", "e1-3", "e1-4", "s1-1", "s1-2", "p1-1", "p1-2", "p1-3", "r1-1", "r1-2", "g1-1", "e2-1"];
        foreach (var key in keys)
        {
            var item = page.GetElementById(key);
            Assert.True(item is not null, key);
            Assert.Contains(item.QuerySelectorAll("a"), a => a.GetAttribute("href") == "#w-" + key);
            Assert.NotNull(page.GetElementById("w-" + key)!.Closest(".story"));
            Assert.Contains(page.QuerySelectorAll(".story a"), a => a.GetAttribute("href") == "#" + key);
        }
    }

    [Theory]
    [InlineData("e1-1", "will meet")]
    [InlineData("e1-2", "attack")]
    [InlineData("e1-3", "shelled")]
    [InlineData("s1-1", "Norland's president Ada Berg will meet Sudland's leader in Port Valeembassy said")]
    [InlineData("s1-2", "\"We shall not attack Sudland,\"Berg said")]
    [InlineData("p1-1", "not attack")]
    [InlineData("r1-2", "Norland embassySudland shelled a border post")]
    [InlineData("g1-1", "a river council")]
    public void The_words_of_an_item_are_marked_and_no_others(string key, string words)
    {
        var marked = string.Concat(ReportPage.Of(Samples.Everything()).QuerySelectorAll(".story [data-i]:not(.ref)").Where(e => e.List("data-i").Contains(key)).Select(e => e.TextContent));
        Assert.Equal(words, marked);
    }

    [Fact]
    public void The_text_is_whole_whatever_overlaps()
    {
        var record = Samples.Everything();
        var text = string.Concat(ReportPage.Of(record).QuerySelectorAll(".story > h3, .para > p:first-child").Select(p => p.TextContent));
        Assert.Equal(record.Story.Text.Replace("\n", "", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_word_with_several_items_leads_to_the_narrowest_and_names_all()
    {
        var word = ReportPage.Of(Samples.Everything()).QuerySelectorAll(".story a").Single(a => a.TextContent == "attack");
        Assert.Equal("#e1-2", word.GetAttribute("href"));
        Assert.Equal(["e1-2", "p1-1", "s1-2"], word.List("data-i"));
        Assert.Equal(["e1-2"], word.List("data-h"));
    }

    [Fact]
    public void An_item_whose_words_lie_outside_the_text_is_shown_without_a_link()
    {
        var record = Samples.Second();
        record = record with { Events = [record.Events[0] with { Trigger = new(500, 510) }] };
        var item = ReportPage.Of(record).GetElementById("e1-1");
        Assert.NotNull(item);
        Assert.Empty(item.QuerySelectorAll("a[href^='#w-']"));
    }

    [Fact]
    public void An_actor_of_several_stories_stands_once()
    {
        var page = ReportPage.Of(Samples.Everything(), Samples.Second());
        var row = Assert.Single(page.QuerySelectorAll("#actors tbody tr"), r => r.QuerySelector("th")!.TextContent == "Norland");
        Assert.Equal(["#t1", "#t2"], row.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
    }
}
