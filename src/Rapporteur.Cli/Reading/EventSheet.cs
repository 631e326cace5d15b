using Spectre.Console;

namespace Rapporteur.Cli.Reading;

/// <summary>Events for people: each sentence once, and beneath it what it tells. Bare statements stand with the statements.</summary>
internal sealed class EventSheet(IAnsiConsole console)
{
    private const int Gap = 2;

    private static readonly (string Name, int Width)[] Columns = [("source", 0), ("what", 0), ("target", 0), ("when", 10), ("where", 12), ("status", 16)];

    /// <summary>Writes the events of a record.</summary>
    public void Write(Record record, RecordView view)
    {
        var cues = record.Statements.Select(s => s.Cue).ToHashSet();
        var told = record.Events.Where(e => e.Plover is not null || !cues.Contains(e.Trigger)).ToList();
        var header = NewTable();
        header.Title = new TableTitle("Events");
        header.ShowHeaders = true;
        console.Write(new Padder(header, new Padding(Gap, 0, 0, 0)));
        foreach (var sentence in told.GroupBy(e => e.Sentence))
        {
            console.Write(new Padder(new Text($"{sentence.Key + 1}. {view.Sentence(sentence.Key)}"), new Padding(0, 1, 0, 0)));
            var rows = NewTable();
            foreach (var e in sentence)
                TableWriter.Row(rows, view.Names(e.Sources), view.What(e), view.Names(e.Targets), RecordView.When(e), e.Place?.Name ?? "", RecordView.Status(e) + (e.StatementId is null ? "" : ", said"));
            console.Write(new Padder(rows, new Padding(Gap, 0, 0, 0)));
        }

        console.WriteLine();
    }

    /// <summary>A table of the same columns and widths each time, so that the sentences' tables stand under one header.</summary>
    private Table NewTable()
    {
        var free = console.Profile.Width - Columns.Sum(static c => c.Width + Gap) - Gap;
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        foreach (var (name, width) in Columns)
            table.AddColumn(new TableColumn(name) { Width = width > 0 ? width : Math.Max(8, free / Columns.Count(static c => c.Width == 0)), Padding = new Padding(0, 0, Gap, 0) });
        return table;
    }
}
