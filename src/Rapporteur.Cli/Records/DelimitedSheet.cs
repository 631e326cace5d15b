using Rapporteur.Records.Exports;

namespace Rapporteur.Cli.Records;

/// <summary>A row a line and a first line of names: TAB-separated with blanks for tabs and line ends, or CSV after RFC 4180.</summary>
internal sealed class DelimitedSheet<T> : ISheet<T>
{
    private readonly IReadOnlyList<Column<T>> _columns;
    private readonly StreamWriter _writer;
    private readonly char _separator;

    public DelimitedSheet(IReadOnlyList<Column<T>> columns, Stream stream, char separator)
    {
        (_columns, _writer, _separator) = (columns, Streams.Writer(stream), separator);
        DelimitedText.WriteLine(_writer, columns.Select(static c => c.Name), separator);
    }

    public void Write(T row) => DelimitedText.WriteLine(_writer, _columns.Select(c => Cells.Text(c.Value(row))), _separator);

    public void Dispose() => _writer.Dispose();
}
