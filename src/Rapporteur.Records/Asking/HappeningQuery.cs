using System.Linq.Expressions;
using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Questions for happenings. Sides are those of the first report.</summary>
public sealed class HappeningQuery : TableQuery<Happening>
{
    internal HappeningQuery(RecordStore store, Criteria criteria)
        : base(store, criteria)
    {
    }

    private protected override IReadOnlyDictionary<string, Expression<Func<Happening, string?>>> Columns { get; } = new Dictionary<string, Expression<Func<Happening, string?>>>
    {
        ["month"] = static h => h.Month,
        ["day"] = static h => h.Day,
        ["type"] = static h => h.Plover,
        ["code"] = static h => h.Cameo,
        ["place"] = static h => h.Place,
        ["place-country"] = static h => h.PlaceCountry,
        ["status"] = static h => h.Outcome,
        ["disagreement"] = static h => h.Disagreement,
        ["source"] = static h => h.SourceRealm,
        ["target"] = static h => h.TargetRealm,
    };

    /// <summary>Narrows it.</summary>
    public HappeningQuery Where(Criteria criteria) => new(Store, criteria);

    private protected override IQueryable<Happening> Rows(StoreDb db)
    {
        var rows = db.Happenings.Between(Criteria.From, Criteria.Until);
        if (Criteria.Type is { } type) rows = rows.Where(h => h.Plover == type);
        if (Criteria.Code is { } code) rows = rows.Where(h => h.Cameo.StartsWith(code));
        if (Criteria.Status is { } outcome) rows = rows.Where(h => h.Outcome == outcome);
        if (Criteria.Independent is { } least) rows = rows.Where(h => h.Independent >= least);
        if (Criteria.Disputed is { } disputed) rows = rows.Where(h => h.Disagreement != "" == disputed);
        if (Criteria.Country is { } country) rows = rows.Where(h => h.SourceRealm == country || h.TargetRealm == country);
        if (Criteria.Place is { } place)
            rows = place == Criteria.AnyPlace ? rows.Where(static h => h.Place != null && h.Latitude != null && h.Longitude != null) : place.Length == Realms.CodeLength && place.All(char.IsAsciiLetterUpper) ? rows.Where(h => h.PlaceCountry == place) : rows.Where(h => h.Place == place);
        if (!AsksActors) return rows;
        var reported = new EventFilter(db, Criteria with { Type = null, Code = null, Status = null, Country = null, Place = null, From = null, Until = null }).Ids();
        var happenings = db.Events.Where(e => reported.Contains(e.Id) && e.Happening != null).Select(static e => e.Happening!.Value);
        return rows.Where(h => happenings.Contains(h.Id));
    }

    private bool AsksActors => Criteria.Actor is not null || Criteria.Source is not null || Criteria.Target is not null || Criteria.Pair is not null || Criteria.Among is not null || Criteria.Role is not null
        || Criteria.AsksStories;
}
