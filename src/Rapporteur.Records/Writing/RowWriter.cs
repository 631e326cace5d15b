using System.Reflection;
using LinqToDB.Data;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Writing;

/// <summary>
/// Inserts rows of one table: into SQLite by a statement that is prepared once, into PostgreSQL by COPY. linq2db's own bulk copy writes a new
/// statement for each batch, which costs SQLite more than the insert itself.
/// </summary>
internal sealed class RowWriter<T>(StoreDb db) : IDisposable
    where T : class
{
    private readonly IReadOnlyList<ColumnDescriptor> _columns = StoreDb.Describe<T>().Columns;
    private SqliteInsert? _insert;
    private Action<SqliteInsert, T>[] _binders = [];

    public void Write(IReadOnlyList<T> rows)
    {
        if (rows.Count == 0) return;
        if (db.Dialect == Dialect.Postgres)
        {
            db.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, rows);
            return;
        }

        var insert = _insert ??= Prepare();
        foreach (var row in rows)
        {
            foreach (var bind in _binders) bind(insert, row);
            insert.Run();
        }
    }

    public void Dispose() => _insert?.Dispose();

    private SqliteInsert Prepare()
    {
        _binders = [.. _columns.Select(static (c, i) => ColumnBinders.Of<T>((PropertyInfo)c.MemberInfo, i + 1))];
        return new SqliteInsert(
            (SqliteConnection)db.OpenDbConnection(),
            $"INSERT INTO {StoreDb.Describe<T>().Name.Name} ({string.Join(", ", _columns.Select(static c => c.ColumnName))}) VALUES ({string.Join(", ", _columns.Select(static _ => "?"))})");
    }
}
