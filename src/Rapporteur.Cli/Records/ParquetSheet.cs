using Parquet;
using Parquet.Schema;

namespace Rapporteur.Cli.Records;

/// <summary>Apache Parquet, a typed column each, in row groups that bound the memory.</summary>
internal sealed class ParquetSheet<T>(IReadOnlyList<Column<T>> columns, Stream stream) : ISheet<T>
{
    private const int RowsPerGroup = 50_000;

    private readonly ParquetSchema _schema = new(columns.Select(static c => (Field)new DataField(c.Name, c.Type, true)).ToArray());
    private readonly List<T> _rows = [];
    private readonly MemoryStream _file = new();
    private ParquetWriter? _writer;

    public void Write(T row)
    {
        _rows.Add(row);
        if (_rows.Count >= RowsPerGroup) Flush().GetAwaiter().GetResult();
    }

    public void Dispose() => Finish().GetAwaiter().GetResult();

    private async Task Finish()
    {
        await Flush().ConfigureAwait(false);
        await _writer!.DisposeAsync().ConfigureAwait(false);

        // A Parquet writer asks where it is in the stream, which standard output cannot say.
        _file.Position = 0;
        await _file.CopyToAsync(stream).ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private async Task Flush()
    {
        _writer ??= await ParquetWriter.CreateAsync(_schema, _file).ConfigureAwait(false);
        if (_rows.Count == 0) return;
        using (var group = _writer.CreateRowGroup())
        {
            for (var c = 0; c < columns.Count; c++) await WriteColumn(group, _schema.DataFields[c], columns[c]).ConfigureAwait(false);
        }

        _rows.Clear();
    }

    private Task WriteColumn(ParquetRowGroupWriter group, DataField field, Column<T> column)
    {
        if (column.Type == typeof(string)) return group.WriteAsync(field, _rows.ConvertAll(r => (string?)column.Value(r))!);
        if (column.Type == typeof(int)) return Write<int>(group, field, column);
        if (column.Type == typeof(long)) return Write<long>(group, field, column);
        return column.Type == typeof(bool) ? Write<bool>(group, field, column) : Write<double>(group, field, column);
    }

    private Task Write<TValue>(ParquetRowGroupWriter group, DataField field, Column<T> column)
        where TValue : struct => group.WriteAsync<TValue>(field, _rows.Select(r => (TValue?)column.Value(r)).ToArray());
}
