using Xunit;

namespace Rapporteur.Web.Tests;

/// <summary>The pages in a real browser.</summary>
public sealed class BrowserTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Theory]
    [InlineData("finds stories by their words")]
    [InlineData("filters, and the address keeps the filters")]
    [InlineData("turns the pages of two hundred stories")]
    [InlineData("opens the sentence behind an event")]
    [InlineData("a link leads to one item of a story")]
    [InlineData("choosing among overlapping marks shows the words of each item")]
    [InlineData("every number of the timeline opens its events")]
    [InlineData("numbers of an actor open what they count")]
    [InlineData("every number opens as many items")]
    [InlineData("the network moves through time with the keyboard")]
    [InlineData("actors are added and taken away with the keyboard")]
    [InlineData("lines among several actors open their events")]
    [InlineData("a cell of the matrix opens its sentences with the keyboard")]
    [InlineData("the keyboard skips to the content and moves between views")]
    [InlineData("a hostile story stays text")]
    [InlineData("prints the content only")]
    [InlineData("links to CSV lead to CSV")]
    [InlineData("the API's page tells of every address")]
    [InlineData("what is wrong is said")]
    [InlineData("accessible in light colours")]
    [InlineData("accessible in dark colours")]
    [InlineData("fits a telephone and a desk")]
    [InlineData("nothing complains")]
    public void Scenario(string name)
    {
        Assert.SkipWhen(Browsing.Missing is not null, Browsing.Missing ?? "");
        var wrong = browsing.Outcome(name) ?? "did not run";
        Assert.True(wrong.Length == 0, wrong);
    }
}
