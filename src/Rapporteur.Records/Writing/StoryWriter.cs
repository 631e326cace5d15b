using System.Data.Common;
using System.Text.Json;
using LinqToDB;
using LinqToDB.Data;
using Rapporteur.Records.Data;
using Rapporteur.Records.Happenings;
using Rapporteur.Records.Sameness;

namespace Rapporteur.Records.Writing;

/// <summary>
/// Writes stories. Each is a nested transaction, so that it is written whole or not at all; those that wait together share a commit, since a commit costs as much
/// as a story. For one thread; there is one in a process, and a transaction waits for those of other processes.
/// </summary>
internal sealed class StoryWriter : IDisposable
{
    private const string Savepoint = "story";

    private readonly StoreDb _db;
    private readonly HappeningLinker _linker;
    private readonly ItemTables _tables;
    private readonly StoryRemover _remover;
    private readonly Dictionary<ReadingVersion, long> _readings = [];

    public StoryWriter(StoreDb db)
    {
        _db = db;
        _linker = new HappeningLinker(db);
        _tables = new ItemTables(db);
        _remover = new StoryRemover(db, _linker, _tables);
    }

    /// <summary>Begins what is committed together.</summary>
    public void Begin()
    {
        _db.BeginTransaction();
        if (_db.Dialect.Lock.Length > 0) _db.Execute(_db.Dialect.Lock);
    }

    /// <summary>Commits it. From here on it survives the end of the process.</summary>
    public void Commit() => _db.CommitTransaction();

    /// <summary>Adds a record.</summary>
    /// <param name="json">The record as JSON.</param>
    /// <param name="reading">What read it.</param>
    /// <param name="mayReplace">Whether another text under the same id gives way.</param>
    public AddResult Add(JsonElement json, ReadingVersion reading, bool mayReplace) => Whole(() =>
    {
        var given = GivenStory.Of(json);
        var outcome = AddOutcome.Added;
        if (Known(given) is { } known)
        {
            if (known.TextDigest == given.TextDigest || !mayReplace) return Unchanged(given, known);
            _remover.RemoveSource(known);
            outcome = AddOutcome.Replaced;
        }

        if (AddSource(given) is { } same) return same;
        var key = _db.Stories.Select(static s => (long?)s.Id).Max() + 1 ?? 1;
        var sample = Shingles.Of(given.Words.Words);
        var copied = Families.Find(_db, sample, given.Published, key);
        var rows = RecordRows.Of(json, key, ReadingKey(reading), copied ?? key);
        var linked = _linker.Assign(rows);
        _tables.Write(rows, given.ToSource(key), sample);
        _linker.Complete(linked);
        return new AddResult(given.Id, outcome, given.Id, rows.Events.Count, copied is { } story ? _db.Stories.Where(s => s.Id == story).Select(static s => s.StoryId).Single() : null);
    });

    /// <summary>Adds a story that need not be read, because the same report is there.</summary>
    /// <returns>Null where it is not, or no more.</returns>
    public AddResult? AddUnread(Story story) => Whole(() =>
    {
        var given = GivenStory.Of(story);
        return Known(given) is { } known ? Unchanged(given, known) : AddSource(given);
    });

    /// <summary>Puts a new reading of a story in place of the old one.</summary>
    /// <returns>False where the story is gone, or its key is that of another text by now.</returns>
    public bool Reread(StoredStory story, JsonElement json, ReadingVersion reading) => Whole(() =>
    {
        var key = story.Id;
        if (_db.Stories.FirstOrDefault(s => s.Id == key) is not { } old || old.Text != story.Text) return false;
        var left = _remover.RemoveItems(key);
        var rows = RecordRows.Of(json, key, ReadingKey(reading), old.Family);
        _db.Update(rows.Story with { StoryId = old.StoryId });
        _tables.WriteItems(rows);
        _linker.Relink([.. left.Concat(rows.Events).OrderBy(static e => e.Id)]);
        return true;
    });

    public void Dispose()
    {
        _linker.Dispose();
        _tables.Dispose();
        _db.Dispose();
    }

    private AddResult? AddSource(GivenStory given)
    {
        var digest = given.Words.Digest;
        var same = _db.Stories.Where(s => s.Digest == digest).OrderBy(static s => s.Id).Select(static s => new { s.Id, s.StoryId, s.Published }).ToList()
            .Find(s => Families.AreNear(s.Published, given.Published));
        if (same is null) return null;
        _db.Insert(given.ToSource(same.Id));
        return new AddResult(given.Id, AddOutcome.SameReport, same.StoryId);
    }

    private AddResult Unchanged(GivenStory given, StorySource known) => known.TextDigest == given.TextDigest
        ? new AddResult(given.Id, AddOutcome.Already, _db.Stories.Where(s => s.Id == known.Story).Select(static s => s.StoryId).Single())
        : new AddResult(given.Id, AddOutcome.OtherText, given.Id);

    private StorySource? Known(GivenStory given)
    {
        var id = given.Id;
        return _db.Sources.FirstOrDefault(s => s.SourceId == id);
    }

    private long ReadingKey(ReadingVersion reading)
    {
        if (_readings.TryGetValue(reading, out var key)) return key;
        var known = _db.Readings.FirstOrDefault(r => r.Program == reading.Program && r.Models == reading.Models && r.Knowledge == reading.Knowledge);
        if (known is not null) return _readings[reading] = known.Id;
        key = _db.Readings.Select(static r => (long?)r.Id).Max() + 1 ?? 1;
        _db.Insert(new ReadingRow { Id = key, Program = reading.Program, Models = reading.Models, Knowledge = reading.Knowledge });
        return key;
    }

    private T Whole<T>(Func<T> write)
    {
        var transaction = _db.Transaction as DbTransaction ?? throw new InvalidOperationException("Begin comes first.");
        transaction.Save(Savepoint);
        try
        {
            var result = write();
            transaction.Release(Savepoint);
            return result;
        }
        catch
        {
            transaction.Rollback(Savepoint);
            throw;
        }
    }
}
