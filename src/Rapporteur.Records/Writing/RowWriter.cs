using System.Data.Common;
using LinqToDB.Data;
using LinqToDB.Mapping;
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
    private DbCommand? _insert;

    public void Write(IReadOnlyList<T> rows)
    {
        if (rows.Count == 0) return;
        if (db.Dialect == Dialect.Postgres)
        {
            db.BulkCopy(new BulkCopyOptions { BulkCopyType = BulkCopyType.ProviderSpecific }, rows);
            return;
        }

        var insert = _insert ??= Prepare();
        insert.Transaction = db.Transaction;
        foreach (var row in rows)
        {
            for (var c = 0; c < _columns.Count; c++) insert.Parameters[c].Value = _columns[c].GetProviderValue(row) ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }

    public void Dispose() => _insert?.Dispose();

    private DbCommand Prepare()
    {
        var command = db.OpenDbConnection().CreateCommand();
        command.CommandText =
            $"INSERT INTO {StoreDb.Describe<T>().Name.Name} ({string.Join(", ", _columns.Select(c => c.ColumnName))}) VALUES ({string.Join(", ", _columns.Select((_, i) => $"@p{i}"))})";
        for (var c = 0; c < _columns.Count; c++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{c}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
