using Rapporteur.Cli.Reading;

namespace Rapporteur.Cli.Reporting;

/// <summary>Keeps the records of a run: a report is about all of them together.</summary>
internal sealed class RecordShelf : IRecordWriter
{
    private readonly List<Record> _records = [];

    public IReadOnlyList<Record> Records => _records;

    public void Write(Record record) => _records.Add(record);

    public void Dispose()
    {
    }
}
