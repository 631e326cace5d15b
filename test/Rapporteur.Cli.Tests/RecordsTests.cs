using Microsoft.Data.Sqlite;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary><c>rapporteur records</c>: whole records out of a store.</summary>
public sealed class RecordsTests : IDisposable
{
    private readonly Session _session = new();

    [Fact]
    public void What_was_kept_is_what_was_read()
    {
        var (story, record) = (Path.Combine(ProjectFolder.Examples, "ceasefire-minsk-2015.txt"), Path.Combine(_session.Folder, "record.db"));
        Assert.Equal(ExitCodes.Done, _session.Run("read", story, "--format", "jsonl"));
        var read = _session.Output;
        Assert.Equal(ExitCodes.Done, _session.Run("add", story, _session.Write("other.txt", "A visit\nIran praised Norway."), "--record", record));
        Assert.Equal(ExitCodes.Done, _session.Run("records", "--record", record, "--country", "UKR"));
        Assert.Equal(read, _session.Output);
        Assert.Equal(ExitCodes.Done, _session.Run("records", "--record", record));
        Assert.Equal(2, _session.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(ExitCodes.Done, _session.Run("records", "--record", record, "--limit", "1"));
        Assert.Single(_session.Output.TrimEnd('\n').Split('\n'));
    }

    public void Dispose()
    {
        // Pooled connections hold the record open, which keeps some systems from deleting it.
        SqliteConnection.ClearAllPools();
        _session.Dispose();
    }
}
