using System.Diagnostics;

namespace Rapporteur.Cli;

/// <summary>How far a long run is: one line on standard error, rewritten, and only on a terminal.</summary>
internal sealed class Progress(Streams streams, string things = "stories")
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _last;
    private int _done;
    private bool _isShown;

    /// <summary>Another of the things is done.</summary>
    public void Step()
    {
        _done++;
        if (!streams.IsTerminal || _clock.Elapsed - _last < Silence) return;
        _last = _clock.Elapsed;
        _isShown = true;
        streams.Error.Write($"\r{_done:N0} {things}, {_done / _clock.Elapsed.TotalSeconds:N0} a second ");
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown) streams.Error.Write("\r" + new string(' ', 50) + "\r");
        _isShown = false;
    }
}
