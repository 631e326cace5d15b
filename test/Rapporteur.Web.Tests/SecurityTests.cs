using System.Net;
using System.Net.Sockets;
using System.Text;
using Rapporteur.Web.Serving;
using Xunit;

namespace Rapporteur.Web.Tests;

/// <summary>What a hostile story, client or page elsewhere tries.</summary>
public sealed class SecurityTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    /// <summary>Enough where it does not matter what the record holds.</summary>
    private const int FewStories = 2;

    private const string Token = "correct-horse-battery";

    [Theory]
    [InlineData("/")]
    [InlineData("/api/record")]
    [InlineData("/api/events.csv")]
    [InlineData("/api/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_answer_carries_the_headers(string path)
    {
        using var answer = await served.Client.GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_hostile_story_is_text_in_every_answer()
    {
        var id = Uri.EscapeDataString(Hostile.StoryId);
        foreach (var path in (string[])[$"/api/story?id={id}", "/api/events?actor=evil-actor", "/api/statements?actor=evil-actor", "/api/matrix?actor=evil-actor", "/api/places", "/api/stories?from=2031-01-01", "/api/actor?id=evil-actor"])
        {
            using var answer = await served.Client.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain(path.Contains("/story?", StringComparison.Ordinal) ? "\u0000" : "<", text, StringComparison.Ordinal);
        }

        var story = await served.Ask($"/api/story?id={id}");
        Assert.Contains(Hostile.Script, story.GetProperty("record").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(Hostile.ActorName, (await served.Ask("/api/actor?id=evil-actor")).GetProperty("actor").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_hostile_title_is_no_formula_in_csv()
    {
        var csv = await served.Client.GetStringAsync("/api/stories.csv?from=2031-01-01");
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\"", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/../Rapporteur.Web.dll")]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..\\..\\etc\\passwd")]
    [InlineData("/assets//etc/passwd")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/assets/index.html")]
    [InlineData("/assets/%00")]
    public async Task Paths_lead_nowhere_else(string path)
    {
        // Raw, since a client library would tidy the path first.
        var answer = await Raw($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_is_found_by_its_id_and_never_as_a_file()
    {
        Assert.Equal(Hostile.StoryId, (await served.Ask($"/api/story?id={Uri.EscapeDataString(Hostile.StoryId)}")).GetProperty("story").GetProperty("story").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync("/api/story?id=../../../../etc/passwd")).StatusCode);
    }

    [Fact]
    public async Task Other_hosts_are_turned_away_on_loopback()
    {
        Assert.StartsWith("HTTP/1.1 421 ", await Raw("GET /api/record HTTP/1.1\r\nHost: rebound.example.org\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await Raw("GET /api/record HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Nothing_is_written(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/events");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await served.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Giant_requests_are_refused()
    {
        Assert.Matches("^HTTP/1.1 414 ", await Raw($"GET /api/events?text={new string('x', Limits.RequestLine)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        Assert.Matches("^HTTP/1.1 431 ", await Raw($"GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: {new string('x', Limits.Headers)}\r\n\r\n"));
        await using var guarded = new ServedRecord(new ServeOptions { Token = Token }, FewStories);
        using var content = new FormUrlEncodedContent([new("token", new string('x', Limits.Body))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await guarded.Client.PostAsync("/login", content)).StatusCode);
    }

    [Fact]
    public async Task A_client_that_sends_its_headers_too_slowly_is_cut_off()
    {
        await using var hasty = new ServedRecord(new ServeOptions { HeadersTime = TimeSpan.FromSeconds(1) }, FewStories);
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, hasty.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("GET /api/record HTTP/1.1\r\nHost: 127.0.0.1\r\n"u8.ToArray());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var reader = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 408 ", await reader.ReadToEndAsync(patience.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_refused()
    {
        await using var hasty = new ServedRecord(new ServeOptions { AnswerTime = TimeSpan.FromTicks(1) });
        using var answer = await hasty.Client.GetAsync("/api/network");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("narrow", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_broken_off_in_the_database()
    {
        await using var slow = new ServedRecord(new ServeOptions { AnswerTime = TimeSpan.FromSeconds(2), Questions = 1 }, FewStories);
        slow.Change("""
            ALTER TABLE relations RENAME TO kept_relations;
            CREATE VIEW relations AS SELECT k.* FROM kept_relations k, (WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT n FROM numbers);
            """);
        using var refused = await slow.Client.GetAsync("/api/relations");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("narrow", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // It has the only place: others are answered only if it has given it back.
        Assert.Equal(FewStories, (await slow.Ask("/api/stories?limit=1&until=2030-01-01")).GetProperty("total").GetInt32());
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow.Client.GetAsync("/api/relations", patience.Token));
        Assert.Equal(FewStories, (await slow.Ask("/api/stories?limit=1&until=2030-01-01")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task With_a_token_everything_asks_for_it()
    {
        await using var guarded = new ServedRecord(new ServeOptions { Token = Token }, FewStories);
        foreach (var path in (string[])["/", "/api/record", "/api/events.csv", "/openapi/v1.json", "/assets/x.js", "/api/record?token=" + Token])
            Assert.Equal(HttpStatusCode.Unauthorized, (await guarded.Client.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(guarded, "Bearer wrong-horse-battery-x", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(guarded, null, "rapporteur=" + Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send(guarded, "Bearer " + Token, null)).StatusCode);
    }

    [Fact]
    public async Task A_browser_signs_in_and_gets_a_cookie_that_does_not_tell_the_token()
    {
        await using var guarded = new ServedRecord(new ServeOptions { Token = Token }, FewStories);
        using var wrong = await guarded.Client.PostAsync("/login", new FormUrlEncodedContent([new("token", "<script>wrong</script>")]));
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.DoesNotContain("<script>", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var right = await guarded.Client.PostAsync("/login", new FormUrlEncodedContent([new("token", Token)]));
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
        var cookie = right.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Send(guarded, null, cookie.Split(';')[0])).StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:8350")]
    [InlineData("http://[::]:8350")]
    [InlineData("http://*:8350")]
    [InlineData("http://+:8350")]
    [InlineData("http://192.0.2.1:8350")]
    [InlineData("http://127.0.0.1.example.org:8350")]
    [InlineData("http://127.0.0.1:8350;http://0.0.0.0:8351")]
    public void Beyond_loopback_a_token_is_demanded(string urls)
    {
        Assert.Contains("--token", new ServeOptions { Urls = urls }.Fault(), StringComparison.Ordinal);
        Assert.Contains("too short", new ServeOptions { Urls = urls, Token = "short" }.Fault(), StringComparison.Ordinal);
        Assert.Null(new ServeOptions { Urls = urls, Token = Token }.Fault());
    }

    [Theory]
    [InlineData("http://127.0.0.1:8350", true)]
    [InlineData("http://localhost:8350", true)]
    [InlineData("http://[::1]:8350", true)]
    [InlineData("https://127.0.0.1:8350", false)]
    [InlineData("127.0.0.1:8350", false)]
    [InlineData("http://127.0.0.1:8350/path", false)]
    [InlineData("unix:/tmp/socket", false)]
    [InlineData("", false)]
    public void Loopback_needs_none(string urls, bool isGood) => Assert.Equal(isGood, new ServeOptions { Urls = urls }.Fault() is null);

    [Fact]
    public async Task A_build_without_pages_says_how_to_get_them()
    {
        var server = RecordServer.Build(served.Store, new ServeOptions { Urls = "http://127.0.0.1:0" }, EmbeddedPages.None);
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        Assert.Contains("install Node", await client.GetStringAsync("/situation"), StringComparison.Ordinal);
        Assert.Contains("stories", await client.GetStringAsync("/api/record"), StringComparison.Ordinal);
        await server.StopAsync();
        await server.DisposeAsync();
    }

    private static async Task<HttpResponseMessage> Send(ServedRecord guarded, string? authorization, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/record");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (cookie is not null) request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return await guarded.Client.SendAsync(request);
    }

    private async Task<string> Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, served.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(patience.Token);
    }
}
