using System.Text.Json;
using LinqToDB;
using LinqToDB.Data;
using Rapporteur.Records.Data;
using Rapporteur.Records.Happenings;
using Rapporteur.Records.Sameness;

namespace Rapporteur.Records.Writing;

/// <summary>
/// Writes stories, within a transaction of those that wait together, since a commit costs as much as a story; where one of them fails, all are to be rolled back
/// by disposing the writer. For one thread; there is one in a process, and a transaction waits for those of other processes.
/// </summary>
internal sealed class StoryWriter : IDisposable
{
    private readonly StoreDb _db;
    private readonly HappeningLinker _linker;
    private readonly Families _families;
    private readonly KnownStories _known;
    private readonly ItemTables _tables;
    private readonly StoryRemover _remover;
    private readonly Dictionary<ReadingVersion, long> _readings = [];

    public StoryWriter(StoreDb db)
    {
        _db = db;
        _linker = new HappeningLinker(db);
        _families = new Families(db);
        _known = new KnownStories(db);
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
    public void Commit()
    {
        _tables.Flush();
        _db.CommitTransaction();
    }

    /// <summary>Adds a record.</summary>
    /// <param name="given">The story.</param>
    /// <param name="json">The record as JSON.</param>
    /// <param name="reading">What read it.</param>
    /// <param name="mayReplace">Whether another text under the same id gives way.</param>
    public AddResult Add(GivenStory given, JsonElement json, ReadingVersion reading, bool mayReplace)
    {
        var outcome = AddOutcome.Added;
        if (_known.Under(given.Id) is { } known)
        {
            if (known.TextDigest == given.TextDigest || !mayReplace) return Unchanged(given, known);
            _remover.RemoveSource(given.Id, known.Story);
            outcome = AddOutcome.Replaced;
        }

        if (AddSource(given) is { } same) return same;
        var key = _known.NextKey();
        var copied = _families.Find(given.Sample, given.Published, key);
        var rows = RecordRows.Of(json, given.Digest, key, ReadingKey(reading), copied ?? key);
        var linked = _linker.Assign(rows);
        _tables.Write(rows, given.ToSource(key), given.Sample);
        _linker.Complete(linked);
        return new AddResult(given.Id, outcome, given.Id, rows.Events.Count, copied is { } story ? IdOf(story) : null);
    }

    /// <summary>Adds a story that need not be read, because the same report is there.</summary>
    /// <returns>Null where it is not, or no more.</returns>
    public AddResult? AddUnread(GivenStory given) => _known.Under(given.Id) is { } known ? Unchanged(given, known) : AddSource(given);

    /// <summary>Puts a new reading of a story in place of the old one.</summary>
    /// <returns>False where the story is gone, or its key is that of another text by now.</returns>
    public bool Reread(StoredStory story, JsonElement json, ReadingVersion reading)
    {
        var key = story.Id;
        if (_db.Stories.FirstOrDefault(s => s.Id == key) is not { } old || old.Text != story.Text) return false;
        var left = _remover.RemoveItems(key);
        var rows = RecordRows.Of(json, old.Digest, key, ReadingKey(reading), old.Family);
        _db.Update(rows.Story with { StoryId = old.StoryId });
        _tables.WriteItems(rows);
        // The linker looks up who is a person.
        _tables.Flush();
        _linker.Relink([.. left.Concat(rows.Events).OrderBy(static e => e.Id)]);
        return true;
    }

    public void Dispose()
    {
        _linker.Dispose();
        _families.Dispose();
        _known.Dispose();
        _tables.Dispose();
        _db.Dispose();
    }

    private AddResult? AddSource(GivenStory given)
    {
        if (_known.SameAs(given) is not { } twin) return null;
        _db.Insert(given.ToSource(twin.Story));
        return new AddResult(given.Id, AddOutcome.SameReport, twin.StoryId);
    }

    private AddResult Unchanged(GivenStory given, KnownStories.KnownSource known) =>
        known.TextDigest == given.TextDigest ? new AddResult(given.Id, AddOutcome.Already, IdOf(known.Story)) : new AddResult(given.Id, AddOutcome.OtherText, given.Id);

    private string IdOf(long story) => _db.Stories.Where(s => s.Id == story).Select(static s => s.StoryId).Single();

    private long ReadingKey(ReadingVersion reading)
    {
        if (_readings.TryGetValue(reading, out var key)) return key;
        var known = _db.Readings.FirstOrDefault(r => r.Program == reading.Program && r.Models == reading.Models && r.Knowledge == reading.Knowledge);
        if (known is not null) return _readings[reading] = known.Id;
        key = _db.Readings.Select(static r => (long?)r.Id).Max() + 1 ?? 1;
        _db.Insert(new ReadingRow { Id = key, Program = reading.Program, Models = reading.Models, Knowledge = reading.Knowledge });
        return key;
    }
}
