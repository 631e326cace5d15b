using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Records;

/// <summary>Reads many stories at once and gives them to the store in the order of the input, so that the same input gives the same record.</summary>
internal sealed class AddRun(RecordStore store, Reader reader, ReadingVersion version, AddReport report, Streams streams)
{
    private const int StoriesAhead = 8;

    /// <summary>Stories that may wait for their commit.</summary>
    private const int WritesAhead = 48;

    /// <summary>From so many stories on the database is told to learn what it holds.</summary>
    private const int ManyStories = 100;

    private readonly Progress _progress = new(streams);
    private readonly Queue<Task<(Story Story, Record? Record)>> _reading = new();
    private readonly Queue<(Story Story, Task<AddResult> Written)> _writing = new();

    public required int Threads { get; init; }

    public required bool MayReplace { get; init; }

    /// <summary>Runs to the end of the input, or until stopped; what was given to the store by then is written.</summary>
    public int Run(IEnumerable<SourceItem> items, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                stop.ThrowIfCancellationRequested();
                if (item.Error is { } error)
                {
                    _progress.Clear();
                    report.Failed(error.ToString());
                    continue;
                }

                var story = item.Story!;
                _reading.Enqueue(Task.Run(() => Read(story), stop));
                if (_reading.Count >= Threads * StoriesAhead) Write();
            }

            while (_reading.Count > 0) Write();
        }
        finally
        {
            while (_writing.Count > 0) Acknowledge();
            _progress.Clear();
        }

        if (report.Added >= ManyStories) store.Optimize();
        report.Summarize();
        return report.HasFailures ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private (Story Story, Record? Record) Read(Story story) => store.NeedsReading(story, MayReplace) ? (story, reader.Read(story)) : (story, null);

    private void Write()
    {
        var (story, record) = _reading.Dequeue().GetAwaiter().GetResult();
        _writing.Enqueue((story, record is null ? AddUnread(story) : store.AddAsync(record, version, MayReplace)));
        if (_writing.Count >= WritesAhead) Acknowledge();
    }

    /// <summary>A story that was there a moment ago may be gone: another process replaced it.</summary>
    private async Task<AddResult> AddUnread(Story story) =>
        await store.AddUnreadAsync(story).ConfigureAwait(false) ?? await store.AddAsync(reader.Read(story), version, MayReplace).ConfigureAwait(false);

    private void Acknowledge()
    {
        var (story, written) = _writing.Dequeue();
        try
        {
            report.Written(written.GetAwaiter().GetResult());
        }
        catch (StoreException e)
        {
            // Of one story, which the record cannot hold; it was not written, and the others are.
            _progress.Clear();
            report.Failed($"{story.Id}: {e.Message}");
        }

        _progress.Step();
    }
}
