using System.Linq.Expressions;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for positions. An actor is their holder; they are held on their story's day.</summary>
public sealed class PositionQuery : TableQuery<StoredPosition>
{
    internal PositionQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    private protected override IReadOnlyDictionary<string, Expression<Func<StoredPosition, string?>>> Columns { get; } = new Dictionary<string, Expression<Func<StoredPosition, string?>>>
    {
        ["month"] = static p => p.Month,
        ["day"] = static p => p.Day,
        ["issue"] = static p => p.Issue,
        ["source"] = static p => p.Holder,
        ["country"] = static p => p.HolderRealm,
        ["role"] = static p => p.HolderRole,
        ["change"] = static p => p.Change,
    };

    /// <summary>Narrows it.</summary>
    public PositionQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IQueryable<StoredPosition> Rows(StoreDb db)
    {
        var rows = db.Positions.Between(Criteria.From, Criteria.Until);
        if ((Criteria.Source ?? Criteria.Actor) is { } text)
        {
            var who = Term.Of(db, text);
            var (value, realm) = (who.Value, who.Realm);
            rows = who.Kind switch
            {
                TermKind.Realm => rows.Where(p => p.HolderRealm == value),
                TermKind.Code => rows.Where(p => p.HolderRealm == realm && p.HolderCode!.StartsWith(value)),
                _ => rows.Where(p => p.Holder == value),
            };
        }

        if (Criteria.Among is { } several) rows = rows.Where(Sides.Holder.IsAny(TermGroup.Of(several.Select(n => Term.Of(db, n)))));
        if (Criteria.Country is { } country) rows = rows.Where(p => p.HolderRealm == country);
        if (Criteria.Role is { } role) rows = rows.Where(p => p.HolderRole == role);
        if (Criteria.Issue is { } issue) rows = rows.Where(p => p.Issue == issue || p.IssueId == issue);
        if (Criteria.Target is { } about) rows = rows.Where(p => p.About == about);
        if (Criteria.Type is { } change) rows = rows.Where(p => p.Change == change);
        if (Criteria.Story is null && Criteria.Publisher is null && Criteria.Text is null) return rows;
        return StoryFilter.Narrow(db, rows, Criteria);
    }
}
