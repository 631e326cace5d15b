using LinqToDB.Data;
using Rapporteur.Bench;
using Rapporteur.Records.Data;
using Xunit;

namespace Rapporteur.Records.Tests;

public sealed class MigrationTests : IDisposable
{
    private const string WithoutStep3 = """
        DROP INDEX events_type; DROP INDEX positions_issue_id; ALTER TABLE statements DROP COLUMN outer_item; ALTER TABLE events DROP COLUMN date_end;
        ALTER TABLE events DROP COLUMN type; ALTER TABLE events DROP COLUMN ontology; ALTER TABLE events DROP COLUMN contexts;
        ALTER TABLE positions DROP COLUMN issue_id; ALTER TABLE positions DROP COLUMN domain;
        """;

    private readonly TestStore _place = TestStore.Sqlite();

    [Fact]
    public void A_store_of_version_1_keeps_its_stories_and_gets_happenings()
    {
        using var now = TestStore.Sqlite();
        var maker = new RecordMaker();
        using (var fresh = now.Open())
            foreach (var n in Enumerable.Range(0, 12)) fresh.Add(maker.Make(n), TestStore.Reading);
        using (var store = _place.Open())
            foreach (var n in Enumerable.Range(0, 12)) store.Add(maker.Make(n), TestStore.Reading);

        // What version 1 was: the same without what step 2 made.
        using (var db = Connect())
            db.Execute(WithoutStep3 + "DROP TABLE happenings; DROP TABLE happening_blocks; DROP INDEX events_happening; UPDATE events SET happening = NULL; DELETE FROM schema_version; INSERT INTO schema_version VALUES (1)");
        using var migrated = _place.Open();
        using var expected = now.Open();
        Assert.Equal(expected.Happenings.List(), migrated.Happenings.List());
        Assert.Equal(expected.Events.List(), migrated.Events.List());
        using var again = Connect();
        Assert.Equal(Migrator.Newest, Migrator.VersionOf(again));
    }

    [Fact]
    public void The_columns_of_step_3_are_filled_from_the_items()
    {
        IReadOnlyList<StoredEvent> events;
        IReadOnlyList<StoredPosition> positions;
        using (var store = _place.Open())
        {
            store.Add(FullRecord.Make(), TestStore.Reading);
            (events, positions) = ([.. store.Events.List()], [.. store.Positions.List()]);
        }

        using (var db = Connect()) db.Execute(WithoutStep3 + "DELETE FROM schema_version; INSERT INTO schema_version VALUES (2)");
        using var migrated = _place.Open();
        Assert.Equal(events, migrated.Events.List());
        Assert.Equal(positions, migrated.Positions.List());
    }

    [Fact]
    public void Step_1_alone_makes_version_1()
    {
        using var db = Connect();
        Migrator.Migrate(db, _place.Record, until: 1);
        Assert.Equal(1, Migrator.VersionOf(db));
        Assert.Equal(0, db.Query<int>("SELECT count(*) FROM sqlite_master WHERE name = 'happenings'").Single());
        using var store = _place.Open();
        Assert.Equal(0, store.Happenings.Count());
    }

    [Fact]
    public void A_store_of_a_newer_program_is_left_alone()
    {
        using (_place.Open()) { }
        using (var db = Connect()) db.Execute("UPDATE schema_version SET version = 99");
        var wrong = Assert.Throws<StoreException>(_place.Open);
        Assert.Contains("newer", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_store_is_named()
    {
        File.WriteAllText(_place.Record, "this is no database, however long it is made, and it is not to be overwritten");
        Assert.Contains(_place.Record, Assert.Throws<StoreException>(_place.Open).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=me;Password=hushhush;Timeout=1")]
    [InlineData("postgresql://me:hushhush@127.0.0.1:1/news?Timeout=1")]
    [InlineData("Host=127.0.0.1;Nonsense=hushhush")]
    public void Messages_do_not_tell_the_password(string record)
    {
        var wrong = Assert.Throws<StoreException>(() => RecordStore.Open(record));
        Assert.DoesNotContain("hushhush", wrong.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private StoreDb Connect()
    {
        var (dialect, connection) = Dialect.Of(_place.Record, true);
        return new StoreDb(dialect, connection);
    }
}
