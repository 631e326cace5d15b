using LinqToDB;
using LinqToDB.Data;
using Rapporteur.Records.Asking;
using Rapporteur.Records.Data;
using Xunit;

namespace Rapporteur.Records.Tests;

public sealed class SqliteAnswerTests : AnswerTests
{
    private protected override TestStore Place { get; } = TestStore.Sqlite();

    [Fact]
    public void What_is_among_several_is_sought_in_indexes()
    {
        using var store = Filled();
        var busy = store.Actors.List(6).ToList();
        using var db = store.Connect();
        AssertSought(db, new EventFilter(db, new Criteria { Among = [busy[0].Actor, busy[1].Actor, busy[2].Actor] }).Pairs(), 1);
        AssertSought(db, new EventFilter(db, new Criteria { Among = [busy[0].Actor, busy[1].Actor, "USA", "RUS"] }).Pairs(), 4);
    }

    /// <summary>Each part of the question seeks by both sides.</summary>
    private static void AssertSought(StoreDb db, IQueryable<EventPairRow> lines, int branches)
    {
        var query = lines.Select(static l => l.Event).ToSqlQuery();
        var plan = db.Query(static r => r.GetString(3), "EXPLAIN QUERY PLAN " + query.Sql, [.. query.Parameters]).ToList();
        Assert.DoesNotContain(plan, static p => p.StartsWith("SCAN event_pairs", StringComparison.Ordinal) || p.StartsWith("SCAN e", StringComparison.Ordinal));
        var seeks = plan.Count(static p => p.StartsWith("SEARCH", StringComparison.Ordinal) && p.Contains("source_", StringComparison.Ordinal));
        Assert.True(seeks == branches, string.Join('\n', plan));
    }
}
