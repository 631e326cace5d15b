using System.Linq.Expressions;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for statements. An actor is their speaker; they happen on their story's day.</summary>
public sealed class StatementQuery : TableQuery<StoredStatement>
{
    internal StatementQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    private protected override IReadOnlyDictionary<string, Expression<Func<StoredStatement, string?>>> Columns { get; } = new Dictionary<string, Expression<Func<StoredStatement, string?>>>
    {
        ["month"] = static s => s.Month,
        ["day"] = static s => s.Day,
        ["type"] = static s => s.Kind,
        ["source"] = static s => s.Speaker,
        ["country"] = static s => s.SpeakerRealm,
        ["role"] = static s => s.SpeakerRole,
    };

    /// <summary>Narrows it.</summary>
    public StatementQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IQueryable<StoredStatement> Rows(StoreDb db)
    {
        var rows = db.Statements.Between(Criteria.From, Criteria.Until);
        if ((Criteria.Source ?? Criteria.Actor) is { } text)
        {
            var who = Term.Of(db, text);
            var (value, realm) = (who.Value, who.Realm);
            rows = who.Kind switch
            {
                TermKind.Realm => rows.Where(s => s.SpeakerRealm == value),
                TermKind.Code => rows.Where(s => s.SpeakerRealm == realm && s.SpeakerCode!.StartsWith(value)),
                _ => rows.Where(s => s.Speaker == value),
            };
        }

        if (Criteria.Among is { } several) rows = rows.Where(Sides.Speaker.IsAny(TermGroup.Of(several.Select(n => Term.Of(db, n)))));
        if (Criteria.Country is { } country) rows = rows.Where(s => s.SpeakerRealm == country);
        if (Criteria.Role is { } role) rows = rows.Where(s => s.SpeakerRole == role);
        if (Criteria.Type is { } kind) rows = rows.Where(s => s.Kind == kind);
        return Criteria.AsksStories ? StoryFilter.Narrow(db, rows, Criteria) : rows;
    }
}
