namespace Rapporteur.Web.Asking;

/// <summary>
/// Lets so many questions at the store at once, so many wait, and turns the others away. A question that takes too long is answered with a refusal; its place
/// is free when the store is done with it, since a query cannot be broken off.
/// </summary>
internal sealed class QuestionGate(int atOnce, TimeSpan longest) : IDisposable
{
    private readonly SemaphoreSlim _places = new(atOnce);
    private int _waiting;

    /// <summary>Asks.</summary>
    /// <exception cref="BadQuestionException">There are too many, or it takes too long.</exception>
    public async Task<T> Ask<T>(Func<T> question, CancellationToken stop)
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
        catch (TimeoutException)
        {
            // Nobody waits for it any more: whatever it ends in has been answered.
            _ = answer.ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
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
