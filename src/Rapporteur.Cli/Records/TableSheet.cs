using Spectre.Console;

namespace Rapporteur.Cli.Records;

/// <summary>A table for people, with the columns that fit them.</summary>
internal sealed class TableSheet<T>(IReadOnlyList<Column<T>> columns, Stream stream, int width) : ISheet<T>
{
    private readonly List<Column<T>> _shown = [.. columns.Where(static c => c.IsForPeople)];
    private readonly List<string[]> _rows = [];

    public void Write(T row) => _rows.Add([.. _shown.Select(c => string.Join(' ', Cells.Text(c.Value(row)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))]);

    public void Dispose()
    {
        using var writer = Streams.Writer(stream);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in _shown) table.AddColumn(new TableColumn(column.Name) { Alignment = column.Type == typeof(string) ? Justify.Left : Justify.Right });
        foreach (var row in _rows) table.AddRow([.. row.Select(static c => new Text(c))]);
        console.Write(table);
    }
}
