using Rapporteur.Sources;

namespace Rapporteur.Cli.Reading;

/// <summary>Reads many stories at once and writes their records in the order of the input; memory stays bounded.</summary>
internal sealed class ReadingRun(Reader reader, IRecordWriter writer, Streams streams, int threads, bool explain = false)
{
    private const int StoriesAhead = 8;

    private readonly Progress _progress = new(streams);
    private int _failed;

    /// <summary>Runs to the end of the input, or until stopped.</summary>
    public int Run(IEnumerable<SourceItem> items, CancellationToken stop)
    {
        var waiting = new Queue<Task<Record>>();
        foreach (var item in items)
        {
            stop.ThrowIfCancellationRequested();
            if (item.Error is { } error)
            {
                Complain(error.ToString());
                continue;
            }

            var story = item.Story!;
            waiting.Enqueue(threads == 1 ? Task.FromResult(reader.Read(story, explain)) : Task.Run(() => reader.Read(story, explain), stop));
            if (waiting.Count >= (threads == 1 ? 1 : threads * StoriesAhead)) Write(waiting.Dequeue());
        }

        while (waiting.Count > 0) Write(waiting.Dequeue());
        _progress.Clear();
        return _failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private void Write(Task<Record> record)
    {
        writer.Write(record.GetAwaiter().GetResult());
        _progress.Step();
    }

    private void Complain(string message)
    {
        _failed++;
        _progress.Clear();
        streams.Error.WriteLine($"rapporteur: {message}");
    }
}
