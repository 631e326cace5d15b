using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rapporteur.Records;

/// <summary>Says why a store cannot be opened or used, and the mend.</summary>
public static class StoreTrouble
{
    // SQLite's primary result codes (https://www.sqlite.org/rescode.html).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The message.</summary>
    /// <param name="name">What the user calls the store.</param>
    /// <param name="record">The file, where it is one and known.</param>
    /// <param name="trouble">What happened.</param>
    public static StoreException Of(string name, string? record, Exception trouble)
    {
        ArgumentNullException.ThrowIfNull(trouble);
        return new StoreException($"{name} {Said(record, trouble)}", trouble);
    }

    private static string Said(string? record, Exception trouble) => trouble switch
    {
        SqliteException { SqliteErrorCode: CannotOpen } => $"cannot be opened: {Missing(record)}",
        SqliteException { SqliteErrorCode: ReadOnly } => $"cannot be written: get the right to write the file and its folder, or copy it to a folder of your own{Unwritten(record)}",
        SqliteException { SqliteErrorCode: NotADatabase } => "is no record but a file of another kind: name another with --record",
        SqliteException { SqliteErrorCode: Corrupt } => "is damaged: take a copy that is whole, or add the stories to a new record",
        SqliteException { SqliteErrorCode: Full } => "cannot grow, the disk is full: make room and start again; what was acknowledged is kept",
        SqliteException { SqliteErrorCode: Busy or Locked } => "is held by another program for too long: end it, or start again later",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } e => $"is not there: {e.MessageText}; make it, as with createdb",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } e => $"does not let you in: {e.MessageText}; give Username and Password, or set PGPASSWORD",
        NpgsqlException { InnerException: SocketException or TimeoutException } e => $"cannot be reached: {e.Message}; is the server running, and does it listen there?",
        SocketException e => $"cannot be reached: {e.Message}; is the name of the server right?",
        ArgumentException e => $"cannot be opened: {e.Message.TrimEnd('.')}; write a file, Host=…;Database=…;Username=…, or postgresql://user@host/database",
        _ => $"cannot be used as a record: {trouble.Message}",
    };

    /// <summary>How SQLite reads a file beside which it may not lay its own; another writer's changes would not be seen, so that the user has to say that there is none.</summary>
    private static string Unwritten(string? record) => File.Exists(record) ? $"; where nobody writes to it, it can be asked as --record \"Data Source=file:{record}?immutable=1;Mode=ReadOnly\"" : "";

    private static string Missing(string? record)
    {
        if (record is null) return "its file is gone, or you have no right to it any more";
        if (Directory.Exists(record)) return "it is a folder; name a file in it";
        if (record.Contains("://", StringComparison.Ordinal)) return "a record is an SQLite file or a PostgreSQL database (postgresql://user@host/database)";
        var folder = Path.GetDirectoryName(Path.GetFullPath(record));
        if (folder is not null && !Directory.Exists(folder)) return $"there is no folder {folder}; make it, or name another file with --record";
        return "you have no right to read and write it and its folder; get it, or name another file with --record";
    }
}
