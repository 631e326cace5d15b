using System.Threading.Channels;

namespace Rapporteur.Records.Writing;

/// <summary>The one writer of a process: what is to be written waits its turn, in order.</summary>
internal sealed class WriterQueue : IAsyncDisposable
{
    /// <summary>Records that may wait; beyond, those who bring more wait themselves, so that memory stays bounded.</summary>
    private const int Waiting = 64;

    private readonly Channel<Action<StoryWriter>> _jobs = Channel.CreateBounded<Action<StoryWriter>>(new BoundedChannelOptions(Waiting) { SingleReader = true });
    private readonly Task _running;

    public WriterQueue(Func<StoryWriter> open) => _running = Task.Factory.StartNew(() => Run(open), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Writes; the task ends when it is committed.</summary>
    public async Task<T> Write<T>(Func<StoryWriter, T> job)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _jobs.Writer.WriteAsync(writer =>
        {
            try
            {
                done.SetResult(job(writer));
            }
            catch (Exception e)
            {
                // Whoever asked for it is told; the writer goes on with the next.
                done.SetException(e);
            }
        }).ConfigureAwait(false);
        return await done.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    private void Run(Func<StoryWriter> open)
    {
        StoryWriter? writer = null;
        try
        {
            while (_jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                writer ??= open();
                while (_jobs.Reader.TryRead(out var job)) job(writer);
            }
        }
        finally
        {
            writer?.Dispose();
        }
    }
}
