using System.Diagnostics;
using System.Text.Json;
using LinqToDB.Data;
using Microsoft.Data.Sqlite;
using Rapporteur.Records.Data;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>The program is killed in the middle of imports, at moments drawn by chance, and started again until it is through.</summary>
public sealed class KillTests : IDisposable
{
    private const int Stories = 400;
    private const int Kills = 20;
    private const int LongestLife = 900;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "rapporteur.exe" : "rapporteur");

    private readonly TestStore _place = TestStore.Sqlite();

    [Fact]
    public void What_was_acknowledged_stays_and_nothing_is_half_written()
    {
        var input = Path.Combine(Path.GetDirectoryName(_place.Record)!, "stories.jsonl");
        File.WriteAllLines(input, Enumerable.Range(0, Stories).Select(Line));
        var random = new Random(20151);
        var acknowledged = new HashSet<string>();
        var isSeen = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // It lives on for a while after it first says something, so that machines of any speed are killed at work.
            var said = Life(input, random.Next(LongestLife));
            if (said.Count is > 0 and < Stories) isSeen++;
            acknowledged.UnionWith(said);
            AssertWhole(acknowledged);
        }

        Life(input, null);
        using var store = _place.Open();
        Assert.Equal(Stories, store.Stories.Count());
        Assert.True(isSeen >= 2, "hardly any run was killed in the middle; let them live shorter");
        using var place = TestStore.Sqlite();
        RunToEnd(input, place.Record);
        using var undisturbed = place.Open();
        Assert.Equal(undisturbed.Events.List().Select(e => e with { Happening = null }), store.Events.List().Select(e => e with { Happening = null }));
        Assert.Equal(undisturbed.Happenings.List(), store.Happenings.List());
        Assert.Equal(undisturbed.Actors.List(), store.Actors.List());
    }

    public void Dispose() => _place.Dispose();

    /// <summary>A story of few words, so that writing is most of the work, in words of its own.</summary>
    private static string Line(int n) => JsonSerializer.Serialize(new
    {
        id = $"story-{n}",
        date = new DateOnly(2015, 1, 1).AddDays(n / 10).ToString("yyyy-MM-dd", null),
        text = $"Turkey attacked Syria on Monday, report {n} of the desk said. Iran condemned attack number {n * 31}.",
    });

    /// <summary>Starts the import and kills it.</summary>
    /// <param name="input">The stories.</param>
    /// <param name="life">How long it lives after its first word, in milliseconds; null for to the end.</param>
    /// <returns>The stories that it said are safe.</returns>
    private List<string> Life(string input, int? life)
    {
        using var process = Start(input, _place.Record);
        var said = new List<string>();
        var reading = Task.Run(() =>
        {
            while (process.StandardOutput.ReadLine() is { } line)
            {
                // The last line may be cut off by the kill; it was not said then.
                if (!line.EndsWith('}')) continue;
                using var json = JsonDocument.Parse(line);
                lock (said) said.Add(json.RootElement.GetProperty("id").GetString()!);
            }
        });
        var watch = Stopwatch.StartNew();
        while (life is not null && !process.HasExited && Count(said) == 0 && watch.Elapsed < TimeSpan.FromMinutes(1)) Thread.Sleep(1);
        if (life is { } milliseconds)
        {
            process.WaitForExit(milliseconds);
            process.Kill();
        }

        process.WaitForExit();
        reading.Wait();
        return said;
    }

    private static int Count(List<string> said)
    {
        lock (said) return said.Count;
    }

    private static void RunToEnd(string input, string record)
    {
        using var process = Start(input, record);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(string input, string record) =>
        Process.Start(new ProcessStartInfo(Program, ["add", input, "--record", record, "--format", "jsonl", "--threads", "2"]) { RedirectStandardOutput = true })!;

    private void AssertWhole(HashSet<string> acknowledged)
    {
        // A new connection each time: with SQLite 3.53 the integrity check of one that was open while another process wrote blames FTS5, where a new one finds nothing.
        SqliteConnection.ClearAllPools();
        using var store = _place.Open();
        Assert.Subset(store.Stories.List().Select(s => s.StoryId).ToHashSet(), acknowledged);
        using var db = store.Connect();
        Assert.Equal("ok", db.Query<string>("PRAGMA integrity_check").Single());
        Assert.Equal(0, Number(db, "SELECT count(*) FROM stories s WHERE s.events <> (SELECT count(*) FROM events e WHERE e.story = s.id) OR s.statements <> (SELECT count(*) FROM statements t WHERE t.story = s.id)"));
        Assert.Equal(0, Number(db, "SELECT count(*) FROM stories s WHERE NOT EXISTS (SELECT 1 FROM sources o WHERE o.story = s.id)"));
        Assert.Equal(0, Number(db, "SELECT count(*) FROM events e WHERE e.happening IS NOT NULL AND NOT EXISTS (SELECT 1 FROM happenings h WHERE h.id = e.happening)"));
        Assert.Equal(Number(db, "SELECT coalesce(sum(reports), 0) FROM happenings"), Number(db, "SELECT count(*) FROM events WHERE happening IS NOT NULL"));
        db.Execute("INSERT INTO story_words (story_words, rank) VALUES ('integrity-check', 1)");
    }

    private static long Number(StoreDb db, string sql) => db.Query<long>(sql).Single();
}
