using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rapporteur.Records.Tests;

/// <summary>A place for a store that a test has for itself.</summary>
internal abstract class TestStore : IDisposable
{
    public static readonly ReadingVersion Reading = new("test", "m1", "k1");

    /// <summary>What the store is opened by.</summary>
    public abstract string Record { get; }

    public RecordStore Open() => RecordStore.Open(Record);

    /// <summary>Adds a record that is given as JSON, with whatever fields.</summary>
    public static AddResult AddJson(RecordStore store, string json, ReadingVersion? reading = null, bool mayReplace = false)
    {
        using var document = JsonDocument.Parse(json);
        return store.AddJsonAsync(document.RootElement.Clone(), reading ?? Reading, mayReplace).GetAwaiter().GetResult();
    }

    public abstract void Dispose();

    /// <summary>A new SQLite file.</summary>
    public static TestStore Sqlite() => new SqliteFile();

    /// <summary>A new schema in the PostgreSQL that the environment names.</summary>
    /// <param name="server">Its connection string.</param>
    public static TestStore Postgres(string server) => new PostgresSchema(server);

    private sealed class SqliteFile : TestStore
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-store-").FullName;

        public override string Record => Path.Combine(_folder, "record.db");

        public override void Dispose()
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, true);
        }
    }

    private sealed class PostgresSchema : TestStore
    {
        private readonly string _server;
        private readonly string _schema = $"test_{Guid.NewGuid():N}";

        public PostgresSchema(string server)
        {
            _server = server;
            Execute($"CREATE SCHEMA {_schema}");
        }

        public override string Record => new NpgsqlConnectionStringBuilder(_server) { SearchPath = _schema }.ToString();

        public override void Dispose() => Execute($"DROP SCHEMA {_schema} CASCADE");

        private void Execute(string sql)
        {
            using var connection = new NpgsqlConnection(_server);
            connection.Open();
            using var command = new NpgsqlCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }
}
