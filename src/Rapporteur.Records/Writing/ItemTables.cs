using Rapporteur.Records.Data;

namespace Rapporteur.Records.Writing;

/// <summary>The tables that a story's rows go to.</summary>
internal sealed class ItemTables(StoreDb db) : IDisposable
{
    private readonly RowWriter<StoredStory> _stories = new(db);
    private readonly RowWriter<StorySource> _sources = new(db);
    private readonly RowWriter<ShingleRow> _shingles = new(db);
    private readonly RowWriter<SentenceRow> _sentences = new(db);
    private readonly RowWriter<StoryActorRow> _actors = new(db);
    private readonly RowWriter<MentionRow> _mentions = new(db);
    private readonly RowWriter<StoredEvent> _events = new(db);
    private readonly RowWriter<EventActorRow> _eventActors = new(db);
    private readonly RowWriter<EventPairRow> _eventPairs = new(db);
    private readonly RowWriter<StoredStatement> _statements = new(db);
    private readonly RowWriter<StoredPosition> _positions = new(db);
    private readonly RowWriter<StoredRelation> _relations = new(db);
    private readonly RowWriter<StoredGroup> _groups = new(db);
    private readonly ActorCounts _counts = new(db);

    /// <summary>Writes a new story.</summary>
    public void Write(RecordRows rows, StorySource source, long[] shingles)
    {
        _stories.Write([rows.Story]);
        _sources.Write([source]);
        _shingles.Write([.. shingles.Select(h => new ShingleRow { Hash = h, Story = rows.Story.Id })]);
        WriteItems(rows);
    }

    /// <summary>Writes what a reading of a story gave.</summary>
    public void WriteItems(RecordRows rows)
    {
        _sentences.Write(rows.Sentences);
        _actors.Write(rows.Actors);
        _mentions.Write(rows.Mentions);
        _events.Write(rows.Events);
        _eventActors.Write(rows.EventActors);
        _eventPairs.Write(rows.EventPairs);
        _statements.Write(rows.Statements);
        _positions.Write(rows.Positions);
        _relations.Write(rows.Relations);
        _groups.Write(rows.Groups);
        _counts.Add(rows.Actors, rows.EventActors, 1);
    }

    /// <summary>Writes the counts of actors, which are kept back until then.</summary>
    public void Flush() => _counts.Flush();

    /// <summary>Takes a story's actors out of the counts.</summary>
    public void Uncount(IReadOnlyList<StoryActorRow> actors, IReadOnlyList<EventActorRow> parts) => _counts.Add(actors, parts, -1);

    public void Dispose()
    {
        foreach (var table in (IDisposable[])[_stories, _sources, _shingles, _sentences, _actors, _mentions, _events, _eventActors, _eventPairs, _statements, _positions, _relations, _groups, _counts])
            table.Dispose();
    }
}
