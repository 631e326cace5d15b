using System.Globalization;
using System.Reflection;
using LinqToDB.Data;
using Rapporteur.Records.Happenings;

namespace Rapporteur.Records.Data;

/// <summary>Brings a store to the version that this program knows, each step one transaction. Steps are the files of Migrations/.</summary>
internal static class Migrator
{
    /// <summary>The newest version: the number of steps.</summary>
    public const int Newest = 3;

    private static readonly string[] Steps = ["0001-record", "0002-happenings", "0003-nested"];

    /// <summary>The version of a store; 0 where nothing is in it yet.</summary>
    public static int VersionOf(StoreDb db)
    {
        db.Execute(db.Dialect.Translate("CREATE TABLE IF NOT EXISTS schema_version (version {int} NOT NULL)"));
        return db.Query<int>("SELECT version FROM schema_version").DefaultIfEmpty(0).Max();
    }

    /// <summary>Runs the steps that are missing.</summary>
    /// <param name="db">The store.</param>
    /// <param name="record">What the user calls it, for messages.</param>
    /// <param name="until">The version to stop at; only tests stop early.</param>
    /// <exception cref="StoreException">The store was written by a newer program.</exception>
    public static void Migrate(StoreDb db, string record, int until = Newest)
    {
        var version = VersionOf(db);
        if (version > Newest) throw new StoreException($"{record} is of version {version}; this program knows {Newest}. Use a newer rapporteur");
        while (version < until)
        {
            using var transaction = db.BeginTransaction();
            if (db.Dialect.Lock.Length > 0) db.Execute(db.Dialect.Lock);

            // Another process may have done the step while this one waited for the lock.
            version = VersionOf(db);
            if (version >= until) break;
            Run(db, Steps[version]);

            // Linking reads whole rows, so it waits until the last step has given them their columns.
            if (version + 1 == Newest && !db.Happenings.Any()) Backfill.LinkAll(db);
            db.Execute("DELETE FROM schema_version");
            db.Execute(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_version (version) VALUES ({++version})"));
            transaction.Commit();
        }
    }

    private static void Run(StoreDb db, string step)
    {
        db.Execute(db.Dialect.Translate(Resource($"{step}.sql")!));
        if (Resource($"{step}.{db.Dialect.Name}.sql") is { } own) db.Execute(own);
    }

    private static string? Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
