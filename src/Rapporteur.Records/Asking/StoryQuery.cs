using System.Linq.Expressions;
using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for stories. An actor is named in them; where anything is asked that only events have, one event must have all of it. Days are the story's.</summary>
public sealed class StoryQuery : TableQuery<StoredStory>
{
    internal StoryQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    private protected override IReadOnlyDictionary<string, Expression<Func<StoredStory, string?>>> Columns { get; } = new Dictionary<string, Expression<Func<StoredStory, string?>>>
    {
        ["month"] = static s => s.Month,
        ["day"] = static s => s.Day,
        ["publisher"] = static s => s.Publisher,
        ["language"] = static s => s.Language,
    };

    /// <summary>Narrows it.</summary>
    public StoryQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IQueryable<StoredStory> Rows(StoreDb db)
    {
        var rows = StoryFilter.Of(db, db.Stories.Between(Criteria.From, Criteria.Until), Criteria);
        if (AsksEvents)
        {
            var telling = new EventFilter(db, Criteria with { From = null, Until = null, Text = null, Story = null, Publisher = null, Issue = null }).Ids();
            var told = db.Events.Where(e => telling.Contains(e.Id)).Select(static e => e.Story);
            return rows.Where(s => told.Contains(s.Id));
        }

        if (Criteria.Actor is { } text)
        {
            var who = Term.Of(db, text);
            var (value, named) = (who.Value, db.StoryActors);
            var stories = (who.Kind switch
            {
                TermKind.Realm => named.Where(a => a.Country == value),
                TermKind.Code => named.Where(a => a.Code!.StartsWith(value)),
                _ => named.Where(a => a.Actor == value),
            }).Select(static a => a.Story);
            rows = rows.Where(s => stories.Contains(s.Id));
        }

        if (Criteria.Country is { } country)
        {
            var stories = db.StoryActors.Where(a => a.Country == country).Select(static a => a.Story);
            rows = rows.Where(s => stories.Contains(s.Id));
        }

        return rows;
    }

    private bool AsksEvents => (Criteria.Source ?? Criteria.Target ?? Criteria.Role ?? Criteria.Code ?? Criteria.Type ?? Criteria.Place ?? Criteria.Status) is not null || Criteria.Pair is not null || Criteria.Among is not null || Criteria.Quads is not null;
}
