using System.Buffers;
using System.Text;
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

    /// <summary>Sets a text.</summary>
    /// <param name="place">Which value, from 1.</param>
    /// <param name="text">The text, or null.</param>
    public void Bind(int place, string? text)
    {
        if (text is null)
        {
            BindNull(place);
            return;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Check(raw.sqlite3_bind_text(_statement, place, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes))));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Sets a whole number, or null.</summary>
    public void Bind(int place, long? number)
    {
        if (number is { } value) Check(raw.sqlite3_bind_int64(_statement, place, value));
        else BindNull(place);
    }

    /// <summary>Sets a number, or null.</summary>
    public void Bind(int place, double? number)
    {
        if (number is { } value) Check(raw.sqlite3_bind_double(_statement, place, value));
        else BindNull(place);
    }

    /// <summary>Inserts a row of the values that were set.</summary>
    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE) Check(result);
    }

    public void Dispose() => _statement.Dispose();

    private void BindNull(int place) => Check(raw.sqlite3_bind_null(_statement, place));

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _db);
    }
}
