using Microsoft.Data.Sqlite;
using Rapporteur.Records;

namespace Rapporteur.Cli.Exporting;

/// <summary>A record for stories that are only to be exported; it goes when it is disposed of.</summary>
internal sealed class PassingStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-export-").FullName;

    public RecordStore Open() => RecordStore.Open(Path.Combine(_folder, "record.db"));

    public void Dispose()
    {
        // Pooled connections hold the file open, which keeps some systems from deleting it.
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }
}
