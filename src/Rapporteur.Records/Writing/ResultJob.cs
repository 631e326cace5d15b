namespace Rapporteur.Records.Writing;

/// <summary>Something to be written that has a result.</summary>
internal sealed class ResultJob<T>(Func<StoryWriter, T> write) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _wrong;

    public Task<T> Done => _done.Task;

    public override void Run(StoryWriter writer)
    {
        try
        {
            _result = write(writer);
        }
        catch (Exception e)
        {
            // The others that are committed with it are not to suffer.
            _wrong = e;
        }
    }

    public override void Acknowledge()
    {
        if (_wrong is null) _done.SetResult(_result!);
        else _done.SetException(_wrong);
    }

    public override void Fail(Exception cause) => _done.TrySetException(_wrong ?? cause);
}
