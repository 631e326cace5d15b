using System.Threading.Channels;

namespace Rapporteur.Records.Writing;

/// <summary>The one writer of a process: what is to be written waits its turn, in order.</summary>
internal sealed class WriterQueue : IAsyncDisposable
{
    /// <summary>Records that may wait; beyond, those who bring more wait themselves, so that memory stays bounded.</summary>
    private const int Waiting = 512;

    /// <summary>
    /// Stories that share a commit at most. They change the same pages of the indexes, which a commit writes; but other processes that write wait for it, about a second.
    /// </summary>
    private const int Together = 256;

    private readonly Channel<WriteJob> _jobs = Channel.CreateBounded<WriteJob>(new BoundedChannelOptions(Waiting) { SingleReader = true });
    private readonly Func<StoryWriter> _open;
    private readonly Task _running;
    private StoryWriter? _writer;

    public WriterQueue(Func<StoryWriter> open)
    {
        _open = open;
        _running = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Writes; the task ends when it is committed.</summary>
    public async Task<T> Write<T>(Func<StoryWriter, T> write)
    {
        var job = new ResultJob<T>(write);
        await _jobs.Writer.WriteAsync(job).ConfigureAwait(false);
        return await job.Done.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    private void Run()
    {
        var together = new List<WriteJob>(Together);
        while (_jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            together.Clear();
            try
            {
                Commit(together);
            }
            catch (Exception) when (together.Count > 1)
            {
                // One of them is at fault, and the others are not to suffer: nothing was committed, so each is written by itself.
                Close();
                together.ForEach(CommitOnly);
                continue;
            }
            catch (Exception e)
            {
                together.ForEach(j => j.Fail(e));
                Close();
                continue;
            }

            together.ForEach(static j => j.Acknowledge());
        }

        Close();
    }

    private void Commit(List<WriteJob> together)
    {
        // Taken before the store is opened, so that whoever waits is told where that fails.
        if (_jobs.Reader.TryRead(out var first)) together.Add(first);
        _writer ??= _open();
        _writer.Begin();
        for (var i = 0; i < together.Count; i++)
        {
            together[i].Run(_writer);
            if (together.Count < Together && _jobs.Reader.TryRead(out var next)) together.Add(next);
        }

        _writer.Commit();
    }

    private void CommitOnly(WriteJob job)
    {
        try
        {
            _writer ??= _open();
            _writer.Begin();
            job.Run(_writer);
            _writer.Commit();
        }
        catch (Exception e)
        {
            job.Fail(e);
            Close();
            return;
        }

        job.Acknowledge();
    }

    /// <summary>What a writer remembers may not be in the store: after something went wrong the next is written by a new one.</summary>
    private void Close()
    {
        _writer?.Dispose();
        _writer = null;
    }
}
