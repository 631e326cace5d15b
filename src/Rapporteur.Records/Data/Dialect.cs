using System.Globalization;
using LinqToDB;
using LinqToDB.DataProvider.PostgreSQL;
using LinqToDB.DataProvider.SQLite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rapporteur.Records.Data;

/// <summary>What SQLite and PostgreSQL do differently. All else is the same schema and the same queries.</summary>
internal sealed record Dialect
{
    /// <summary>How long a writer waits for another process that writes, in seconds; a story's transaction takes milliseconds.</summary>
    private const int BusySeconds = 60;

    public required string Name { get; init; }

    /// <summary>The words for {…} in the schema.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>What is said to each new connection.</summary>
    public required string Greeting { get; init; }

    /// <summary>Makes the rest of a transaction the only writer, over all processes.</summary>
    public required string Lock { get; init; }

    /// <summary>The texts of a JSON list that is a parameter, as a table to look in: {0} is the parameter.</summary>
    public required string TextsOf { get; init; }

    /// <summary>The whole numbers of a JSON list that is a parameter.</summary>
    public required string NumbersOf { get; init; }

    /// <summary>Lets the planner learn what the tables hold.</summary>
    public required string Analyze { get; init; }

    public required Func<DataOptions, string, DataOptions> Use { get; init; }

    /// <summary>Breaks off what a connection is asked once it is no longer wanted, until the result is disposed of.</summary>
    public required Func<StoreDb, CancellationToken, IDisposable> BreakOff { get; init; }

    public static Dialect Sqlite { get; } = new()
    {
        Name = "sqlite",
        Words = new Dictionary<string, string>
        {
            ["key"] = "INTEGER PRIMARY KEY",
            ["text"] = "TEXT",
            ["long"] = "INTEGER",
            ["int"] = "INTEGER",
            ["double"] = "REAL",
            ["real"] = "REAL",
            ["bool"] = "INTEGER",
            ["clustered"] = " WITHOUT ROWID",
        },

        // Stories in a row change the same pages of the indexes: 64 MB of them are gathered before they go to the file.
        // Readers do not wait for the writer (WAL); a killed process loses nothing that was committed, a power cut at most the newest stories.
        Greeting = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147418112; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16384;",
        Lock = "",
        TextsOf = "(SELECT value FROM json_each({0}))",
        NumbersOf = "(SELECT value FROM json_each({0}))",
        Analyze = "PRAGMA analysis_limit = 2000; ANALYZE;",
        Use = static (options, connection) => options.UseSQLite(connection, SQLiteProvider.Microsoft),
        BreakOff = Data.BreakOff.Sqlite,
    };

    public static Dialect Postgres { get; } = new()
    {
        Name = "postgres",

        // Collation "C" sorts by code, as SQLite does, and lets prefixes use an index.
        Words = new Dictionary<string, string>
        {
            ["key"] = "bigint PRIMARY KEY",
            ["text"] = "text COLLATE \"C\"",
            ["long"] = "bigint",
            ["int"] = "integer",
            ["double"] = "double precision",
            ["real"] = "double precision",
            ["bool"] = "boolean",
            ["clustered"] = "",
        },
        Greeting = "",
        Lock = "SELECT pg_advisory_xact_lock(7277676561726572);",
        TextsOf = "(SELECT json_array_elements_text({0}::json))",
        NumbersOf = "(SELECT json_array_elements_text({0}::json)::bigint)",
        Analyze = "ANALYZE;",
        Use = static (options, connection) => options.UsePostgreSQL(connection, PostgreSQLVersion.v15),
        BreakOff = Data.BreakOff.Postgres,
    };

    /// <summary>The dialect that a connection string or a file's path calls for, and the provider's own connection string.</summary>
    public static (Dialect Dialect, string Connection) Of(string record, bool mayMake)
    {
        if (Uri.TryCreate(record, UriKind.Absolute, out var uri) && uri.Scheme is "postgres" or "postgresql") return (Postgres, OfUri(uri!));
        if (record.Contains("Host=", StringComparison.OrdinalIgnoreCase) && record.Contains('=', StringComparison.Ordinal)) return (Postgres, record);
        if (record.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)) return (Sqlite, record);
        var mode = mayMake ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite;
        return (Sqlite, new SqliteConnectionStringBuilder { DataSource = record, Mode = mode, DefaultTimeout = BusySeconds, Pooling = true }.ToString());
    }

    /// <summary>What to call a record in messages: never with its password.</summary>
    public static string NameOf(string record)
    {
        try
        {
            var (dialect, connection) = Of(record, false);
            if (dialect == Sqlite) return record;
            var server = new NpgsqlConnectionStringBuilder(connection);
            return $"PostgreSQL {server.Host}/{server.Database}";
        }
        catch (ArgumentException)
        {
            return "the record";
        }
    }

    private static string OfUri(Uri uri)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')) };
        if (uri.Port > 0) builder.Port = uri.Port;
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static o => o.Split('=', 2)))
            builder[Uri.UnescapeDataString(option[0])] = option.Length > 1 ? Uri.UnescapeDataString(option[1]) : "true";
        return builder.ToString();
    }

    /// <summary>A schema file in this dialect.</summary>
    public string Translate(string sql)
    {
        foreach (var (word, own) in Words) sql = sql.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{word}}}"), own, StringComparison.Ordinal);
        return sql;
    }
}
