using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>One connection to a store, with its tables.</summary>
internal sealed class StoreDb : DataConnection
{
    private static readonly MappingSchema Names = NewNames();

    public StoreDb(Dialect dialect, string connection)
        : base(Configure(dialect, connection))
    {
        Dialect = dialect;
        if (dialect.Greeting.Length > 0) this.Execute(dialect.Greeting);
    }

    public Dialect Dialect { get; }

    public ITable<ReadingRow> Readings => this.GetTable<ReadingRow>();

    public ITable<StoredStory> Stories => this.GetTable<StoredStory>();

    public ITable<StorySource> Sources => this.GetTable<StorySource>();

    public ITable<SentenceRow> Sentences => this.GetTable<SentenceRow>();

    public ITable<StoredActor> Actors => this.GetTable<StoredActor>();

    public ITable<StoryActorRow> StoryActors => this.GetTable<StoryActorRow>();

    public ITable<MentionRow> Mentions => this.GetTable<MentionRow>();

    public ITable<StoredEvent> Events => this.GetTable<StoredEvent>();

    public ITable<EventActorRow> EventActors => this.GetTable<EventActorRow>();

    public ITable<EventPairRow> EventPairs => this.GetTable<EventPairRow>();

    public ITable<StoredStatement> Statements => this.GetTable<StoredStatement>();

    public ITable<StoredPosition> Positions => this.GetTable<StoredPosition>();

    public ITable<StoredRelation> Relations => this.GetTable<StoredRelation>();

    public ITable<StoredGroup> Groups => this.GetTable<StoredGroup>();

    public ITable<ShingleRow> Shingles => this.GetTable<ShingleRow>();

    public ITable<Happening> Happenings => this.GetTable<Happening>();

    public ITable<HappeningBlockRow> HappeningBlocks => this.GetTable<HappeningBlockRow>();

    /// <summary>The columns of a row type, as the database names them.</summary>
    public static EntityDescriptor Describe<T>() => Names.GetEntityDescriptor(typeof(T));

    private static DataOptions Configure(Dialect dialect, string connection) => dialect.Use(new DataOptions(), connection).UseMappingSchema(Names);

    private static MappingSchema NewNames()
    {
        var schema = new MappingSchema("rapporteur");
        schema.AddMetadataReader(new ColumnNames());
        return schema;
    }
}
