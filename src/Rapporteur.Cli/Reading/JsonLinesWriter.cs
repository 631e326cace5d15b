namespace Rapporteur.Cli.Reading;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLinesWriter(Stream stream) : IRecordWriter
{
    private readonly BufferedStream _buffer = new(stream, 1 << 16);

    public void Write(Record record)
    {
        RecordJson.Write(record, _buffer);
        _buffer.WriteByte((byte)'\n');
    }

    public void Dispose() => _buffer.Flush();
}
