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
        _console.Write(Actors(view));
        new EventSheet(_console).Write(record, view);
        if (record.Statements.Count > 0) _console.Write(Statements(record, view));
        WriteUnplaced(record, view);
        _console.WriteLine();
        if (record.Explanations is null) return;
        foreach (var line in new ExplanationText(record, view).Lines()) _writer.WriteLine(line);
    }

    public void Dispose() => _writer.Dispose();

    private static Table Actors(RecordView view)
    {
        var table = New("Actors", "who", "code", "country", "sector", "on the day");
        foreach (var actor in view.ActorsByWeight())
            Row(table, actor.Name, actor.Code ?? "", actor.Country ?? "", actor.Role ?? "", actor.Title ?? JsonNames.Of(actor.Kind));
        return table;
    }

    private static Table Statements(Record record, RecordView view)
    {
        var table = New("Statements", "who", "by way of", "cue", "what is said");
        foreach (var said in record.Statements)
            Row(table, view.Names(said.Speaker is null ? [] : [said.Speaker]), view.Names(said.Via), view.Words(said.Cue), string.Join(" … ", said.Content.Select(view.Words)));
        return table;
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
