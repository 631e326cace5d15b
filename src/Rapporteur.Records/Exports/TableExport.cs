using System.Text;

namespace Rapporteur.Records.Exports;

/// <summary>A format of lines and columns.</summary>
/// <param name="columns">The columns in their order.</param>
/// <param name="rows">The rows of an event.</param>
/// <param name="separator">Between columns.</param>
/// <param name="hasHeader">Whether a first line names the columns.</param>
/// <param name="stream">Where it is written to; left open.</param>
internal sealed class TableExport<T>(IReadOnlyList<ExportColumn<T>> columns, Func<ExportedEvent, IEnumerable<T>> rows, char separator, bool hasHeader, Stream stream) : IEventExport
{
    private readonly StreamWriter _writer = Open(stream, columns, separator, hasHeader);

    public void Write(ExportedEvent item)
    {
        foreach (var row in rows(item)) DelimitedText.WriteLine(_writer, columns.Select(c => separator == '\t' ? Unquoted(c.Value(row)) : c.Value(row)), separator);
    }

    public void Dispose() => _writer.Dispose();

    private static StreamWriter Open(Stream stream, IReadOnlyList<ExportColumn<T>> columns, char separator, bool hasHeader)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        if (hasHeader) DelimitedText.WriteLine(writer, columns.Select(static c => c.Name), separator);
        return writer;
    }

    /// <summary>Many readers take a quotation mark that begins a cell for one that ends with another, over all tabs and lines between; these formats have no such thing.</summary>
    private static string? Unquoted(string? cell) => cell is ['"', ..] ? cell.Replace('"', '\'') : cell;
}
