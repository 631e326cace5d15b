using System.Globalization;
using Rapporteur.Records.Exports;

namespace Rapporteur.Cli.Reading;

/// <summary>One event a line, TAB between columns, a first line of names.</summary>
internal sealed class TsvWriter : IRecordWriter
{
    private static readonly string[] Columns =
    [
        "story", "event", "date", "sources", "source_codes", "cameo", "plover", "mode", "targets", "target_codes", "place", "place_country", "status",
        "negated", "goldstein", "quad", "confidence", "trigger", "start", "end", "sentence", "contexts", "type", "ontology",
    ];

    private readonly StreamWriter _writer;

    public TsvWriter(Stream stream)
    {
        _writer = Streams.Writer(stream);
        DelimitedText.WriteLine(_writer, Columns, '\t');
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
            DelimitedText.WriteLine(_writer, cells, '\t');
        }
    }

    public void Dispose() => _writer.Dispose();
}
