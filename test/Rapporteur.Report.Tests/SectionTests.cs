using Xunit;

namespace Rapporteur.Report.Tests;

/// <summary>What each section tells of a record.</summary>
public sealed class SectionTests
{
    private readonly AngleSharp.Html.Dom.IHtmlDocument _page = ReportPage.Of(Samples.Everything());

    [Fact]
    public void What_happened_and_what_is_planned_are_apart()
    {
        Assert.Equal(["e1-2", "e1-3"], _page.QuerySelectorAll("#happened .event").Select(e => e.Id!));
        Assert.Equal(["e1-1"], _page.QuerySelectorAll("#planned .event").Select(e => e.Id!));
        Assert.Equal(["e1-4"], _page.QuerySelectorAll("#said .speech li").Select(e => e.Id!));
    }

    [Fact]
    public void What_did_not_happen_has_no_sign_and_says_so()
    {
        var denied = _page.GetElementById("e1-2")!;
        Assert.NotNull(denied.QuerySelector(".mark.neutral"));
        Assert.Contains("did not happen", denied.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_follows_time() =>
        Assert.Equal(["2021-03", "2021-03-02"], _page.QuerySelectorAll("#when time").Select(t => t.GetAttribute("datetime")!));

    [Fact]
    public void The_matrix_holds_stance_condition_and_change_in_symbols_and_in_words()
    {
        var rows = _page.QuerySelectorAll(".matrix tbody tr").Select(r => r.QuerySelector("th")!.TextContent + ": " + string.Join(" ", r.QuerySelectorAll("td").Select(c => c.TextContent.Length == 0 ? "." : c.TextContent))).ToList();
        Assert.Equal(["War on Sudland: \u2212= \u00B1 .", "River council: . . (+)\u2198"], rows);
        Assert.Equal(["against, reaffirmed", "undecided on", "for, on a condition, softened"], _page.QuerySelectorAll(".matrix .stance").Select(s => s.GetAttribute("aria-label")!));
    }

    [Fact]
    public void Holders_beyond_the_width_of_the_matrix_stand_with_the_others()
    {
        var one = Samples.Everything();
        var record = one with { Positions = [.. Enumerable.Range(0, 9).Select(i => one.Positions[0] with { Id = $"p{i}", Holder = new ActorReference(null, $"X{i}", default) })] };
        var page = ReportPage.Of(record);
        Assert.Equal(9, page.QuerySelectorAll(".matrix .stance").Length);
        Assert.Equal(4, page.QuerySelectorAll(".matrix .others .stance").Length);
    }

    [Fact]
    public void Members_without_an_actor_have_their_code() =>
        Assert.Equal(["Norland", "SUD"], _page.QuerySelectorAll(".members li").Select(m => m.TextContent));

    [Fact]
    public void A_statement_names_who_passed_it_on_and_what_it_stands_in()
    {
        var statement = _page.GetElementById("s1-2")!;
        Assert.Contains("as told by Vale Radio", statement.TextContent, StringComparison.Ordinal);
        Assert.Contains(statement.QuerySelectorAll("a"), a => a.GetAttribute("href") == "#s1-1");
    }

    [Theory]
    [InlineData("happened", "No act is told as fact.")]
    [InlineData("with", "No two actors are tied to each other.")]
    [InlineData("stand", "No position was found.")]
    [InlineData("actors", "Nobody is named.")]
    public void A_section_without_items_says_so(string id, string words) =>
        Assert.Contains(words, ReportPage.Of(new Record { Story = new Story { Id = "x", Text = "" } }).GetElementById(id)!.TextContent, StringComparison.Ordinal);
}
