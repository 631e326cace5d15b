using System.Net;
using Xunit;

namespace Rapporteur.Web.Tests;

/// <summary>Questions that make no sense or ask for too much.</summary>
public sealed class QuestionTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/api/events?colour=red", "colour")]
    [InlineData("/api/events?actor=a&actor=b", "2 times")]
    [InlineData("/api/events?from=yesterday", "2015-09-28")]
    [InlineData("/api/events?limit=501", "1 to 500")]
    [InlineData("/api/events?limit=0", "1 to 500")]
    [InlineData("/api/events?limit=-1", "1 to 500")]
    [InlineData("/api/events?limit=99999999999999999999", "1 to 500")]
    [InlineData("/api/events?offset=10000", "10000")]
    [InlineData("/api/events?quad=5", "conflict")]
    [InlineData("/api/events?pair=RUS", "RUS,UKR")]
    [InlineData("/api/events?pair=RUS,UKR&actor=USA", "pair")]
    [InlineData("/api/events?actor=%00", "control")]
    [InlineData("/api/events?actor=a&with=b&with=%00", "control")]
    [InlineData("/api/events?actor=a&with=b&with=c&with=d&with=e&with=f&with=g&with=h&with=i&with=j&with=k&with=l&with=m", "13 actors; 12 at most")]
    [InlineData("/api/stories?with=a", "with")]
    [InlineData("/api/events/counts", "month")]
    [InlineData("/api/events/counts?by=colour", "month")]
    [InlineData("/api/events.csv?limit=5", "limit")]
    [InlineData("/api/timeline?unit=week", "month")]
    [InlineData("/api/actors?text=x", "text")]
    [InlineData("/api/story", "'id' is needed")]
    [InlineData("/api/happening?id=x", "number")]
    public async Task A_wrong_question_is_told_what_to_mend(string path, string hint)
    {
        using var answer = await served.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(hint, System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/story?id=nobody")]
    [InlineData("/api/actor?id=nobody")]
    [InlineData("/api/happening?id=123456789012")]
    [InlineData("/api/nothing")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task A_filter_has_a_length() => Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync("/api/events?text=" + new string('x', Limits.FilterLength + 1))).StatusCode);

    [Theory]
    [InlineData("text", "\" OR 1=1 --")]
    [InlineData("text", "NEAR(a b) * ^ col:")]
    [InlineData("actor", "'; DROP TABLE events; --")]
    [InlineData("code", "%")]
    [InlineData("place", "_")]
    [InlineData("story", "\ud83d\ude00")]
    public async Task Whatever_is_asked_is_a_value_and_no_query(string name, string value)
    {
        var before = served.Store.Events.Count();
        var page = await served.Ask($"/api/events?{name}={Uri.EscapeDataString(value)}&limit=1");
        Assert.True(page.GetProperty("total").GetInt64() <= before);
        Assert.Equal(before, served.Store.Events.Count());
    }

    [Fact]
    public async Task Percent_is_no_wildcard() => Assert.Equal(0, (await served.Ask("/api/events?code=%25")).GetProperty("total").GetInt64());
}
