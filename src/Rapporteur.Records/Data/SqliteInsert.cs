using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Rapporteur.Records.Data;

/// <summary>
/// An insert that is prepared once and run row by row. It speaks to SQLite itself: the provider binds by name and makes a reader for every row, which costs as
/// much as the insert. For one thread and connection.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 _db;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares it.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement, with ? for each value.</param>
    public SqliteInsert(SqliteConnection connection, string sql)
    {
        _db = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(_db, sql, out _statement));
    }

    /// <summary>Sets a value.</summary>
    /// <param name="place">Which, from 1.</param>
    /// <param name="value">A text, a number, a truth value or null.</param>
    public void Bind(int place, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        bool truth => raw.sqlite3_bind_int64(_statement, place, truth ? 1 : 0),
        _ => throw new NotSupportedException($"{value.GetType()} is no type of a column."),
    });

    /// <summary>Inserts a row of the values that were set.</summary>
    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE) Check(result);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _db);
}
