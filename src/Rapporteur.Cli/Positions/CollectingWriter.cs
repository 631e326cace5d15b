using Rapporteur.Cli.Reading;

namespace Rapporteur.Cli.Positions;

/// <summary>Gathers the positions of records as they are read.</summary>
internal sealed class CollectingWriter(Collection collection) : IRecordWriter
{
    public void Write(Record record) => collection.Add(record);

    public void Dispose()
    {
    }
}
