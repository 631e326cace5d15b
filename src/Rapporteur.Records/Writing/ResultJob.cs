namespace Rapporteur.Records.Writing;

/// <summary>Something to be written that has a result.</summary>
internal sealed class ResultJob<T>(Func<StoryWriter, T> write) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public override void Run(StoryWriter writer) => _result = write(writer);

    public override void Acknowledge() => _done.SetResult(_result!);

    public override void Fail(Exception cause) => _done.SetException(cause);
}
