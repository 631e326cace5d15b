namespace Rapporteur.Cli.Reading;

/// <summary>Markdown tables.</summary>
internal sealed class MarkdownWriter(Stream stream) : IRecordWriter
{
    private readonly StreamWriter _writer = Streams.Writer(stream);

    public void Write(Record record)
    {
        var view = new RecordView(record);
        _writer.WriteLine($"# {Cell(record.Story.Title ?? record.Story.Id)}\n");
        if (record.Story.Published is { } day) _writer.WriteLine($"{day:yyyy-MM-dd}\n");
        Table(RecordTable.Actors(view));
        Table(
            "Events", ["source", "what", "target", "when", "where", "status", "sentence"],
            record.Events.Select(e => new[] { view.Names(e.Sources), view.What(e), view.Names(e.Targets), RecordView.When(e), e.Place?.Name, RecordView.Status(e), view.Sentence(e.Sentence) }));
        foreach (var table in RecordTable.BesidesEvents(record, view)) Table(table);
        if (record.Unplaced.Count > 0)
            _writer.WriteLine("Not placed: " + string.Join(" · ", record.Unplaced.Select(s => Cell(view.Words(s)))) + "\n");
        if (record.Explanations is null) return;
        _writer.WriteLine("## Why\n\n```text");
        foreach (var line in new ExplanationText(record, view).Lines()) _writer.WriteLine(line);
        _writer.WriteLine("```\n");
    }

    public void Dispose() => _writer.Dispose();

    private void Table(RecordTable table) => Table(table.Title, table.Columns, table.Rows);

    private void Table(string title, string[] columns, IEnumerable<string?[]> rows)
    {
        _writer.WriteLine($"## {title}\n");
        _writer.WriteLine($"| {string.Join(" | ", columns)} |");
        _writer.WriteLine($"|{string.Concat(columns.Select(_ => " --- |"))}");
        foreach (var row in rows) _writer.WriteLine($"| {string.Join(" | ", row.Select(Cell))} |");
        _writer.WriteLine();
    }

    internal static string Cell(string? text) =>
        text is null ? "" : RecordView.OneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
