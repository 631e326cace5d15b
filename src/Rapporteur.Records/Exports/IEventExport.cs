namespace Rapporteur.Records.Exports;

/// <summary>Writes events in one format. For one thread; disposing writes the end.</summary>
public interface IEventExport : IDisposable
{
    /// <summary>Writes an event.</summary>
    void Write(ExportedEvent item);
}
