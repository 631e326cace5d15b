namespace Rapporteur.Web.Asking;

/// <summary>
/// Lets so many questions at the store at once, so many wait, and turns the others away. A question that takes too long is answered with a refusal and broken off in the
/// database, as is one whose caller went away; its place is free as soon as that is done.
/// </summary>
internal sealed class QuestionGate(int atOnce, TimeSpan longest) : IDisposable
{
    private readonly SemaphoreSlim _places = new(atOnce);
    private int _waiting;

    /// <summary>Asks.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cut">Breaks the question off.</param>
    /// <param name="stop">The caller went away.</param>
    /// <exception cref="BadQuestionException">There are too many, or it takes too long.</exception>
    public async Task<T> Ask<T>(Func<T> question, CancellationTokenSource cut, CancellationToken stop)
    {
        await Enter(stop);
        var answer = Task.Run(() =>
        {
            try
            {
                return question();
            }
            finally
            {
                _places.Release();
            }
        }, CancellationToken.None);
        try
        {
            return await answer.WaitAsync(longest, stop);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException && !answer.IsCompleted)
        {
            await cut.CancelAsync();
            // Nobody waits for it any more: whatever it ends in has been answered.
            _ = answer.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            if (e is OperationCanceledException) throw;
            throw new BadQuestionException($"that takes longer than {longest.TotalSeconds:0.#} seconds; narrow it, by days for example", 503);
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task Enter(CancellationToken stop)
    {
        if (Interlocked.Increment(ref _waiting) > Limits.Waiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new BadQuestionException("too many questions at once; ask again in a while", 503);
        }

        try
        {
            if (!await _places.WaitAsync(longest, stop)) throw new BadQuestionException("the record is busy; ask again in a while", 503);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
