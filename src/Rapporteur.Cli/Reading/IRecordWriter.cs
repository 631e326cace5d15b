namespace Rapporteur.Cli.Reading;

/// <summary>Writes records one after the other.</summary>
internal interface IRecordWriter : IDisposable
{
    /// <summary>Writes a record.</summary>
    void Write(Record record);
}
