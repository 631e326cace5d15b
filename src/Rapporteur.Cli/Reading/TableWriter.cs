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
        _console.WriteLine($"{story.Published?.ToString("yyyy-MM-dd", null) ?? "undated"} · {record.Sentences.Count} sentences · {record.Actors.Count} actors · {record.Events.Count} events");
        _console.WriteLine();
        _console.Write(Actors(view));
        _console.Write(Events(record, view));
        WriteUnplaced(record);
        _console.WriteLine();
    }

    public void Dispose() => _writer.Dispose();

    private static Table Actors(RecordView view)
    {
        var table = New("Actors", "who", "code", "country", "sector", "on the day");
        foreach (var actor in view.ActorsByWeight())
            Row(table, actor.Name, actor.Code ?? "", actor.Country ?? "", actor.Role ?? "", actor.Title ?? JsonNames.Of(actor.Kind));
        return table;
    }

    private static Table Events(Record record, RecordView view)
    {
        var table = New("Events", "source", "what", "target", "when", "where", "status", "sentence");
        table.Columns[6].Width = 44;
        foreach (var e in record.Events)
            Row(table, view.Names(e.Sources), view.What(e), view.Names(e.Targets), e.Date ?? "", e.Place?.Name ?? "", RecordView.Status(e), $"{e.Sentence + 1}: {view.Sentence(e.Sentence)}");
        return table;
    }

    private void WriteUnplaced(Record record)
    {
        if (record.Unplaced.Count == 0) return;
        _console.WriteLine("Not placed: " + string.Join(" · ", record.Unplaced.Select(s => RecordView.OneLine(s.Of(record.Story.Text).ToString()))));
    }

    private static Table New(string title, params string[] columns)
    {
        var table = new Table { Title = new TableTitle(title), Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(column);
        return table;
    }

    private static void Row(Table table, params string[] cells) => table.AddRow([.. cells.Select(c => new Text(c))]);
}
