using System.Data;
using System.Data.Common;

namespace Rapporteur.Records.Data;

/// <summary>
/// A question that is asked for every story that is written: its text is made and prepared once. For what is asked seldom LINQ reads better. Parameters are
/// @p0, @p1 … in order. For one thread.
/// </summary>
internal sealed class PreparedQuery<T>(StoreDb db, string sql, Func<DbDataReader, T> row) : IDisposable
{
    private DbCommand? _command;

    /// <summary>The rows of the answer.</summary>
    public List<T> Ask(params ReadOnlySpan<object?> values)
    {
        var command = _command ??= Prepare(values.Length);
        command.Transaction = db.Transaction;
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        var rows = new List<T>();
        using var reader = command.ExecuteReader(CommandBehavior.SingleResult);
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    public void Dispose() => _command?.Dispose();

    private DbCommand Prepare(int parameters)
    {
        var command = db.OpenDbConnection().CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
