using Spectre.Console;

namespace Rapporteur.Cli.Reading;

/// <summary>Tables for people.</summary>
internal sealed class TableWriter : IRecordWriter
{
    private readonly StreamWriter _writer;
    private readonly IAnsiConsole _console;

    public TableWriter(Stream stream, int width)
    {
        _writer = Streams.Writer(stream);
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(_writer) });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public void Write(Record record)
    {
        var view = new RecordView(record);
        var story = record.Story;
        _console.WriteLine(story.Title ?? view.Sentence(0));
        _console.WriteLine($"{story.Published?.ToString("yyyy-MM-dd", null) ?? "undated"} · {record.Sentences.Count} sentences · {record.Actors.Count} actors · {record.Events.Count} events · {record.Statements.Count} statements");
        _console.WriteLine();
        Write(RecordTable.Actors(view));
        new EventSheet(_console).Write(record, view);
        foreach (var table in RecordTable.BesidesEvents(record, view)) Write(table);
        WriteUnplaced(record, view);
        _console.WriteLine();
        if (record.Explanations is null) return;
        foreach (var line in new ExplanationText(record, view).Lines()) _writer.WriteLine(line);
    }

    public void Dispose() => _writer.Dispose();

    private void Write(RecordTable table)
    {
        var shown = New(table.Title, table.Columns);
        foreach (var row in table.Rows) Row(shown, row);
        _console.Write(shown);
    }

    private void WriteUnplaced(Record record, RecordView view)
    {
        if (record.Unplaced.Count == 0) return;
        _console.WriteLine("Not placed: " + string.Join(" · ", record.Unplaced.Select(view.Words)));
    }

    private static Table New(string title, params string[] columns)
    {
        var table = new Table { Title = new TableTitle(title), Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(column);
        return table;
    }

    internal static void Row(Table table, params string[] cells) => table.AddRow([.. cells.Select(c => new Text(c))]);
}
