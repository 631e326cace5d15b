using Rapporteur.Cli.Records;
using Rapporteur.Records;

namespace Rapporteur.Cli.Reporting;

/// <summary>The records of stories that are kept: nothing is read again.</summary>
internal static class StoredRecords
{
    /// <summary>The newest stories that are asked for, the newest first; what is left out is said.</summary>
    /// <param name="record">The store.</param>
    /// <param name="asked">Which stories.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="shelf">Where they go.</param>
    /// <param name="streams">Where it is said.</param>
    /// <param name="stop">Breaks it off.</param>
    /// <returns>The exit code: something failed where no story matches, which is said too.</returns>
    public static int Read(string record, Criteria asked, int most, RecordShelf shelf, Streams streams, CancellationToken stop)
    {
        using var store = StoreGuard.OpenExisting(record);
        var query = store.Stories.Where(asked);
        foreach (var story in query.List(most))
        {
            stop.ThrowIfCancellationRequested();
            shelf.Write(store.RecordOf(story));
        }

        if (shelf.Records.Count == 0)
        {
            streams.Error.WriteLine($"rapporteur: no story of {store.Name} matches; leave out a filter, or see with 'rapporteur stories' and 'rapporteur events' what it holds");
            return ExitCodes.SomeFailed;
        }

        if (shelf.Records.Count == most && query.Count() is var all && all > most) streams.Error.WriteLine($"rapporteur: {all} stories match; the newest {most} are in the report, --limit takes more");
        return ExitCodes.Done;
    }
}
