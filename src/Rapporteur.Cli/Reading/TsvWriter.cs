using System.Globalization;

namespace Rapporteur.Cli.Reading;

/// <summary>One event a line, TAB between columns, a first line of names.</summary>
internal sealed class TsvWriter : IRecordWriter
{
    private const string Columns = "story\tevent\tdate\tsources\tsource_codes\tcameo\tplover\tmode\ttargets\ttarget_codes\tplace\tplace_country\tstatus\tnegated\tgoldstein\tquad\tconfidence\ttrigger\tstart\tend\tsentence\tcontexts\ttype\tontology";

    private readonly StreamWriter _writer;

    public TsvWriter(Stream stream)
    {
        _writer = Streams.Writer(stream);
        _writer.Write(Columns);
        _writer.Write('\n');
    }

    public void Write(Record record)
    {
        var view = new RecordView(record);
        foreach (var e in record.Events)
        {
            string?[] cells =
            [
                record.Story.Id, e.Id, e.Date, view.Names(e.Sources), RecordView.Codes(e.Sources), e.Cameo, e.Plover, e.Mode, view.Names(e.Targets), RecordView.Codes(e.Targets),
                e.Place?.Name, e.Place?.Country, JsonNames.Of(e.Status), e.Negated ? "true" : "false", e.Goldstein.ToString(CultureInfo.InvariantCulture),
                e.Quad.ToString(CultureInfo.InvariantCulture), e.Confidence.ToString("0.00", CultureInfo.InvariantCulture), e.Trigger.Of(record.Story.Text).ToString(),
                e.Trigger.Start.ToString(CultureInfo.InvariantCulture), e.Trigger.End.ToString(CultureInfo.InvariantCulture), view.Sentence(e.Sentence),
                string.Join(';', e.Contexts), e.Type, e.Ontology,
            ];
            _writer.Write(string.Join('\t', cells.Select(Clean)));
            _writer.Write('\n');
        }
    }

    public void Dispose() => _writer.Dispose();

    private static string Clean(string? cell) => cell is null ? "" : cell.Replace('\t', ' ').ReplaceLineEndings(" ");
}
