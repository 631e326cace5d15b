using System.Linq.Expressions;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for groups. They are seen on their story's day; their status is existing or proposed.</summary>
public sealed class GroupQuery : TableQuery<StoredGroup>
{
    internal GroupQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    private protected override IReadOnlyDictionary<string, Expression<Func<StoredGroup, string?>>> Columns { get; } = new Dictionary<string, Expression<Func<StoredGroup, string?>>>
    {
        ["month"] = static g => g.Month,
        ["day"] = static g => g.Day,
        ["name"] = static g => g.Name,
        ["status"] = static g => g.Status,
    };

    /// <summary>Narrows it.</summary>
    public GroupQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IQueryable<StoredGroup> Rows(StoreDb db)
    {
        var rows = db.Groups.Between(Criteria.From, Criteria.Until);
        if (Criteria.Status is { } status) rows = rows.Where(g => g.Status == status);
        return Criteria.AsksStories ? StoryFilter.Narrow(db, rows, Criteria) : rows;
    }
}
