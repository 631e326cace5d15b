using System.Data.Common;
using System.Text.Json;
using LinqToDB;
using LinqToDB.Data;
using Rapporteur.Records.Asking;
using Rapporteur.Records.Data;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records;

/// <summary>
/// A store of records, in an SQLite file or a PostgreSQL database. Safe to share between threads: writing goes through one queue, each question through
/// a connection of its own. Several processes may use a store at once.
/// </summary>
public sealed class RecordStore : IAsyncDisposable, IDisposable
{
    /// <summary>Names looked up by one query: far fewer than the databases allow.</summary>
    private const int ActorsAtOnce = 500;

    private readonly Dialect _dialect;
    private readonly string _connection;
    private readonly Lazy<WriterQueue> _writer;
    private readonly CancellationToken _stop;

    private RecordStore(string record, Dialect dialect, string connection)
    {
        (Name, _dialect, _connection) = (record, dialect, connection);
        _writer = new Lazy<WriterQueue>(() => new WriterQueue(() => new StoryWriter(Connect())));
    }

    private RecordStore(RecordStore store, CancellationToken stop) => (Name, _dialect, _connection, _writer, _stop) = (store.Name, store._dialect, store._connection, store._writer, stop);

    /// <summary>A store that holds nothing and cannot be asked: for looking at what questions there are.</summary>
    public static RecordStore None { get; } = new("none", Dialect.Sqlite, "Data Source=:memory:");

    /// <summary>What to call it in messages: the file, or the server and database.</summary>
    public string Name { get; }

    /// <summary>Events.</summary>
    public EventQuery Events => new(this, new Criteria());

    /// <summary>Statements.</summary>
    public StatementQuery Statements => new(this, new Criteria());

    /// <summary>Positions.</summary>
    public PositionQuery Positions => new(this, new Criteria());

    /// <summary>Relations.</summary>
    public RelationQuery Relations => new(this, new Criteria());

    /// <summary>Groups.</summary>
    public GroupQuery Groups => new(this, new Criteria());

    /// <summary>Actors.</summary>
    public ActorQuery Actors => new(this, new Criteria());

    /// <summary>Stories.</summary>
    public StoryQuery Stories => new(this, new Criteria());

    /// <summary>Happenings.</summary>
    public HappeningQuery Happenings => new(this, new Criteria());

    /// <summary>Opens a store and brings it to this program's version.</summary>
    /// <param name="record">A file; or a PostgreSQL connection string (<c>Host=…;Database=…</c>) or address (<c>postgresql://user@host/database</c>).</param>
    /// <param name="mayMake">Whether a file that is not there is made.</param>
    /// <exception cref="StoreException">It cannot be opened, or a newer program wrote it.</exception>
    public static RecordStore Open(string record, bool mayMake = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(record);
        try
        {
            var (dialect, connection) = Dialect.Of(record, mayMake);
            var store = new RecordStore(Dialect.NameOf(record), dialect, connection);
            using var db = store.Connect();
            Migrator.Migrate(db, store.Name);
            return store;
        }
        catch (Exception e) when (e is DbException or ArgumentException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            throw StoreTrouble.Of(Dialect.NameOf(record), record, e);
        }
    }

    /// <summary>The same store, for questions that may have to be broken off: once <paramref name="stop"/> says so, the database ends what it is asked and the question throws
    /// <see cref="OperationCanceledException"/>. What is written is not broken off. It needs no disposing of, and must not outlive this store.</summary>
    /// <param name="stop">When nobody wants the answer any more.</param>
    public RecordStore StoppedBy(CancellationToken stop) => new(this, stop);

    /// <summary>Adds a record, whole or not at all; the task ends when it is safe from the end of the process.</summary>
    /// <param name="record">The record.</param>
    /// <param name="reading">What read it.</param>
    /// <param name="mayReplace">Whether another text under the same id gives way.</param>
    public Task<AddResult> AddAsync(Record record, ReadingVersion reading, bool mayReplace = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(reading);
        return AddJsonAsync(JsonOf(record), reading, mayReplace);
    }

    /// <summary>Adds a record and waits until it is written.</summary>
    /// <inheritdoc cref="AddAsync"/>
    public AddResult Add(Record record, ReadingVersion reading, bool mayReplace = false) => AddAsync(record, reading, mayReplace).GetAwaiter().GetResult();

    /// <summary>Whether a story has to be read to be added: not where the same text is there, under its id or under another.</summary>
    /// <param name="story">The story.</param>
    /// <param name="mayReplace">Whether another text under the same id would give way.</param>
    public bool NeedsReading(Story story, bool mayReplace = false)
    {
        var given = GivenStory.Of(story);
        var digest = given.Digest;
        return Ask(db => db.Sources.FirstOrDefault(s => s.SourceId == given.Id) is { } known ? mayReplace && known.TextDigest != given.TextDigest : !db.Stories.Any(s => s.Digest == digest));
    }

    /// <summary>Adds a story that needs no reading.</summary>
    /// <returns>Null where it needs it after all.</returns>
    public Task<AddResult?> AddUnreadAsync(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var given = GivenStory.Of(story);
        return _writer.Value.Write(w => w.AddUnread(given));
    }

    /// <summary>Puts a new reading of a stored story in place of the old one, whole or not at all.</summary>
    /// <param name="story">The stored story.</param>
    /// <param name="record">Its new record.</param>
    /// <param name="reading">What read it.</param>
    /// <returns>False where the story is gone by now, or has another text.</returns>
    public Task<bool> RereadAsync(StoredStory story, Record record, ReadingVersion reading)
    {
        ArgumentNullException.ThrowIfNull(story);
        var json = JsonOf(record);
        return _writer.Value.Write(w => w.Reread(story, json, reading));
    }

    /// <summary>The stories that another version read, in the order in which they came.</summary>
    public IReadOnlyList<string> NotReadBy(ReadingVersion reading) => Ask(db =>
    {
        var same = db.Readings.Where(r => r.Program == reading.Program && r.Models == reading.Models && r.Knowledge == reading.Knowledge).Select(static r => r.Id);
        return db.Stories.Where(s => !same.Contains(s.Reading)).OrderBy(static s => s.Id).Select(static s => s.StoryId).ToList();
    });

    /// <summary>A story by its id, or by that of one of its sources; null where there is none.</summary>
    public StoredStory? Story(string id) => Ask(db => StoryFilter.Of(db, db.Stories, new Criteria { Story = id }).FirstOrDefault());

    /// <summary>An actor by its id; null where there is none.</summary>
    public StoredActor? Actor(string id) => Ask(db => db.Actors.FirstOrDefault(a => a.Actor == id));

    /// <summary>The names of actors, by their ids; those that are no actor's are left out.</summary>
    public IReadOnlyDictionary<string, string> NamesOf(IReadOnlyCollection<string> ids) => Ask(db =>
        ids.Distinct().Chunk(ActorsAtOnce).SelectMany(some => db.Actors.Where(a => some.Contains(a.Actor)).Select(static a => new { a.Actor, a.Name })).ToDictionary(static a => a.Actor, static a => a.Name));

    /// <summary>Where a story was seen.</summary>
    public IReadOnlyList<StorySource> SourcesOf(StoredStory story) => Ask(db => db.Sources.Where(s => s.Story == story.Id).OrderBy(static s => s.SourceId).ToList());

    /// <summary>What read a story.</summary>
    public ReadingVersion ReadingOf(StoredStory story) =>
        Ask(db => db.Readings.Where(r => r.Id == story.Reading).Select(static r => new ReadingVersion(r.Program, r.Models, r.Knowledge)).Single());

    /// <summary>Writes a story's whole record as one JSON object, as <c>read --format jsonl</c> prints it.</summary>
    public void WriteRecord(StoredStory story, Stream stream) => Ask(db => { RecordAssembly.Write(db, story, stream); return true; });

    /// <summary>A story's whole record, as it was when the story was read.</summary>
    /// <exception cref="StoreException">What is kept of it is no record.</exception>
    public Record RecordOf(StoredStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        using var stream = new MemoryStream();
        WriteRecord(story, stream);
        using var json = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        try
        {
            return RecordParser.Parse(json.RootElement);
        }
        catch (FormatException e)
        {
            throw new StoreException($"{Name}: what is kept of '{story.StoryId}' {e.Message}; read it again with 'rapporteur reread'", e);
        }
    }

    /// <summary>A happening by its number; null where there is none.</summary>
    public Happening? Happening(long id) => Ask(db => db.Happenings.FirstOrDefault(h => h.Id == id));

    /// <summary>The events that report a happening, the first first.</summary>
    /// <param name="happening">The happening.</param>
    /// <param name="independent">Whether of near copies of one report only the first is wanted.</param>
    public IReadOnlyList<StoredEvent> ReportsOf(Happening happening, bool independent = false) => Ask(db =>
    {
        if (!independent) return db.Events.Where(e => e.Happening == happening.Id).OrderBy(static e => e.Id).ToList();
        var told = db.Events.Where(e => e.Happening == happening.Id).Join(db.Stories, static e => e.Story, static s => s.Id, static (e, s) => new { Event = e, s.Family });
        return told.OrderBy(static t => t.Event.Id).AsEnumerable().DistinctBy(static t => t.Family).Select(static t => t.Event).ToList();
    });

    /// <summary>The story and sentence of each item, by the item's number.</summary>
    public IReadOnlyDictionary<long, Evidence> EvidenceOf(IReadOnlyCollection<IStoredItem> items) => Ask(db => EvidenceReader.Of(db, items));

    /// <summary>The story and actors of each item, by the number of the story.</summary>
    public IReadOnlyDictionary<long, StoryCast> CastsOf(IReadOnlyCollection<IStoredItem> items) => Ask(db => CastReader.Of(db, items));

    /// <summary>The newest day of a story; empty where none has one.</summary>
    public string NewestDay => Ask(db => db.Stories.Select(static s => s.Day).Max()) ?? "";

    /// <summary>Lets the database learn what its tables hold: after many stories were added.</summary>
    public void Optimize() => Ask(static db => db.Execute(db.Dialect.Analyze));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The writer is the first store's.
        if (!_stop.CanBeCanceled && _writer.IsValueCreated) await _writer.Value.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Adds a record that is given as JSON, as <c>read --format jsonl</c> prints it; fields that this version does not know are kept.</summary>
    /// <param name="record">The record; kept by the call until its task ends, so not of a document that goes before.</param>
    /// <param name="reading">What read it.</param>
    /// <param name="mayReplace">Whether another text under the same id gives way.</param>
    public Task<AddResult> AddJsonAsync(JsonElement record, ReadingVersion reading, bool mayReplace = false)
    {
        var given = GivenStory.Of(record);
        return _writer.Value.Write(w => w.Add(given, record, reading, mayReplace));
    }

    internal StoreDb Connect() => new(_dialect, _connection);

    internal T Ask<T>(Func<StoreDb, T> question)
    {
        _stop.ThrowIfCancellationRequested();
        using var db = Connect();
        if (!_stop.CanBeCanceled) return question(db);
        using var ending = _dialect.BreakOff(db, _stop);
        try
        {
            return question(db);
        }
        catch (DbException e) when (_stop.IsCancellationRequested)
        {
            throw new OperationCanceledException("the question was broken off", e, _stop);
        }
    }

    private static JsonElement JsonOf(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(record, stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        return json.RootElement.Clone();
    }
}
