using System.Data.Common;
using LinqToDB.Interceptors;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Rapporteur.Records.Data;

/// <summary>Breaks off what a connection is asked, in the database itself, once that is no longer wanted; until it is disposed of.</summary>
internal static class BreakOff
{
    /// <summary>SQLite looks up so often, in steps of its machine: some thousand times a second, which costs nothing that can be measured.</summary>
    private const int Steps = 50_000;

    /// <summary>How often PostgreSQL is told again. A command that is about to be sent when it is told the first time is not there to be broken off.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(200);

    /// <summary>In SQLite a look at each few steps asks whether to go on; its connections go back to a pool, so the look is taken away again.</summary>
    public static IDisposable Sqlite(StoreDb db, CancellationToken stop)
    {
        var handle = ((SqliteConnection)db.OpenDbConnection()).Handle;
        raw.sqlite3_progress_handler(handle, Steps, _ => stop.IsCancellationRequested ? 1 : 0, null);
        return new Ending(() => raw.sqlite3_progress_handler(handle, 0, null, null));
    }

    /// <summary>PostgreSQL is told through a connection of its own, which Npgsql makes.</summary>
    public static IDisposable Postgres(StoreDb db, CancellationToken stop)
    {
        var running = new RunningCommand();
        db.AddInterceptor(running);
        var again = new Timer(_ => running.Cancel());
        var told = stop.Register(() => again.Change(TimeSpan.Zero, Again));
        return new Ending(() =>
        {
            told.Dispose();
            using var ended = new ManualResetEvent(false);
            // What is being told must have been told before the connection serves another question.
            if (again.Dispose(ended)) ended.WaitOne();
        });
    }

    private sealed class RunningCommand : CommandInterceptor
    {
        private volatile DbCommand? _command;

        public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command) => _command = command;

        public void Cancel()
        {
            try
            {
                _command?.Cancel();
            }
            catch (Exception e) when (e is DbException or ObjectDisposedException or InvalidOperationException)
            {
                // It ended meanwhile, or the server cannot be reached, which its own connection will tell.
            }
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
