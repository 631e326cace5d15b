using System.Data.Common;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>Runs a command on a record; a record that cannot be used is said plainly.</summary>
internal static class StoreGuard
{
    public static int Run(Streams streams, Func<int> run) => CommandTree.Guard(streams, () =>
    {
        try
        {
            return run();
        }
        catch (StoreException e)
        {
            streams.Error.WriteLine($"rapporteur: {e.Message}");
            return ExitCodes.Record;
        }
        catch (DbException e)
        {
            streams.Error.WriteLine($"rapporteur: {StoreTrouble.Of("the record", null, e).Message}");
            return ExitCodes.Record;
        }
    });

    /// <summary>Opens a record that must be there.</summary>
    public static RecordStore OpenExisting(string record)
    {
        var isFile = !record.Contains('=', StringComparison.Ordinal) && !record.Contains("://", StringComparison.Ordinal);
        if (isFile && !File.Exists(record) && !Directory.Exists(record)) throw new StoreException($"{record}: there is no record; make one with 'rapporteur add', or name one with --record");
        return RecordStore.Open(record, mayMake: false);
    }
}
