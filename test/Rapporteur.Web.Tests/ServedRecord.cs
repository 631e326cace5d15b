using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Rapporteur.Bench;
using Rapporteur.Records;
using Xunit;

namespace Rapporteur.Web.Tests;

/// <summary>A record of made stories, and some of a hostile hand, served on a port of loopback.</summary>
public sealed class ServedRecord : IAsyncDisposable
{
    public const int MadeStories = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-web-").FullName;
    private readonly WebApplication _server;

    public ServedRecord()
        : this(new ServeOptions())
    {
    }

    /// <param name="options">How it is served.</param>
    /// <param name="stories">How many stories are made.</param>
    internal ServedRecord(ServeOptions options, int stories = MadeStories)
    {
        Store = RecordStore.Open(Path.Combine(_folder, "record.db"));
        var reading = new ReadingVersion("test", "m1", "k1");
        var maker = new RecordMaker();
        var writes = Enumerable.Range(0, stories).Select(n => Store.AddAsync(maker.Make(n), reading)).ToList();
        writes.AddRange(Hostile.Records.Select(r => Store.AddAsync(r, reading)));
        Task.WhenAll(writes).GetAwaiter().GetResult();
        Store.Optimize();
        _server = RecordServer.Build(Store, options with { Urls = "http://127.0.0.1:0" });
        _server.StartAsync().GetAwaiter().GetResult();
        Address = new Uri(_server.Urls.Single());
        // Redirects and cookies are what some tests look at.
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public RecordStore Store { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>Changes the database beneath the store.</summary>
    internal void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "record.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>What a question is answered with, which must be well.</summary>
    public async Task<JsonElement> Ask(string path)
    {
        using var answer = await Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
        await Store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }
}
