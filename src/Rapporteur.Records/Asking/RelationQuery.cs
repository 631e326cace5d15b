using System.Linq.Expressions;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for relations. They are seen on their story's day.</summary>
public sealed class RelationQuery : TableQuery<StoredRelation>
{
    internal RelationQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    private protected override IReadOnlyDictionary<string, Expression<Func<StoredRelation, string?>>> Columns { get; } = new Dictionary<string, Expression<Func<StoredRelation, string?>>>
    {
        ["month"] = static r => r.Month,
        ["day"] = static r => r.Day,
        ["type"] = static r => r.Type,
        ["source"] = static r => r.FromActor,
        ["target"] = static r => r.ToActor,
        ["pair"] = static r => r.FromRealm + " > " + r.ToRealm,
    };

    /// <summary>Narrows it.</summary>
    public RelationQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IQueryable<StoredRelation> Rows(StoreDb db)
    {
        var rows = db.Relations.Between(Criteria.From, Criteria.Until);
        if (Criteria.Type is { } type) rows = rows.Where(r => r.Type == type);
        if (Criteria.Pair is var (first, second))
        {
            Term one = Term.Of(db, first), other = Term.Of(db, second);
            rows = To(From(rows, one), other).Union(To(From(rows, other), one));
        }

        if (Criteria.Among is { } several)
        {
            var among = TermGroup.Between(rows, TermGroup.Of(several.Select(n => Term.Of(db, n))), Sides.From, Sides.To).ToList();
            rows = among.Count == 0 ? rows.Where(static r => false) : among.Aggregate(static (all, next) => all.Union(next));
        }

        if (Criteria.Source is { } from) rows = From(rows, Term.Of(db, from));
        if (Criteria.Target is { } to) rows = To(rows, Term.Of(db, to));
        if (Criteria.Actor is { } actor)
        {
            var who = Term.Of(db, actor);
            rows = From(rows, who).Union(To(rows, who));
        }

        if (Criteria.Country is { } country) rows = rows.Where(r => r.FromRealm == country || r.ToRealm == country);
        if (Criteria.Role is { } role) rows = rows.Where(r => r.FromRole == role || r.ToRole == role);
        return Criteria.AsksStories ? StoryFilter.Narrow(db, rows, Criteria) : rows;
    }

    private static IQueryable<StoredRelation> From(IQueryable<StoredRelation> rows, Term who)
    {
        var (value, realm) = (who.Value, who.Realm);
        return who.Kind switch
        {
            TermKind.Realm => rows.Where(r => r.FromRealm == value),
            TermKind.Code => rows.Where(r => r.FromRealm == realm && r.FromCode!.StartsWith(value)),
            _ => rows.Where(r => r.FromActor == value),
        };
    }

    private static IQueryable<StoredRelation> To(IQueryable<StoredRelation> rows, Term who)
    {
        var (value, realm) = (who.Value, who.Realm);
        return who.Kind switch
        {
            TermKind.Realm => rows.Where(r => r.ToRealm == value),
            TermKind.Code => rows.Where(r => r.ToRealm == realm && r.ToCode!.StartsWith(value)),
            _ => rows.Where(r => r.ToActor == value),
        };
    }
}
