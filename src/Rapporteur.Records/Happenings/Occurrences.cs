using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Happenings;

/// <summary>Makes occurrences of reports, and finds those in the store.</summary>
internal sealed class Occurrences(StoreDb db)
{
    private const string Person = "person";
    private const int MonthLength = 7;

    private readonly Dictionary<string, bool> _persons = [];

    /// <summary>The happening that a report would begin; null where it says too little of what, who or when to be told from others.</summary>
    public Occurrence? Of(StoredEvent item, IReadOnlyList<EventPairRow> pairs)
    {
        var isPlan = item.Status == "planned";
        if (item.Plover is null || pairs.Count == 0 || (item.Status != "actual" && !isPlan)) return null;
        var isMonth = isPlan && item.Date is { Length: MonthLength };
        if (!isMonth && !item.HasDay) return null;
        if (!DateOnly.TryParseExact(item.Day, "yyyy-MM-dd", out var day)) return null;
        var first = pairs[0];
        var row = new Happening
        {
            Id = item.Id,
            Cameo = item.Cameo,
            Plover = item.Plover,
            Quad = item.Quad,
            IsPlan = isPlan,
            SourceRealm = first.SourceRealm,
            TargetRealm = first.TargetRealm,
            Sources = item.Sources,
            Targets = item.Targets,
            Day = item.Day,
            Month = item.Month,
            LastDay = isMonth ? day.AddMonths(1).AddDays(-1).ToString("yyyy-MM-dd", null) : item.Day,
            Place = item.Place,
            PlaceCountry = item.PlaceCountry,
            Latitude = item.Latitude,
            Longitude = item.Longitude,
            Reports = 1,
            Stories = 1,
            Independent = 1,
            Disagreement = "",
            Outcome = isPlan ? Outcomes.Open : "",
        };
        return new Occurrence(row, Sides(pairs));
    }

    /// <summary>Learns which actors are persons, from a story's own list.</summary>
    public void Learn(IEnumerable<StoryActorRow> actors)
    {
        foreach (var actor in actors) _persons[actor.Actor] = actor.Kind == Person;
    }

    /// <summary>Those in the store under any of the keys, in the order of their numbers.</summary>
    public List<Occurrence> Find(IReadOnlyCollection<string> blocks)
    {
        if (blocks.Count == 0) return [];
        var ids = db.HappeningBlocks.Where(b => blocks.Contains(b.Block)).Select(static b => b.Happening).Distinct().ToList();
        return Load(ids);
    }

    public List<Occurrence> Load(IReadOnlyCollection<long> ids)
    {
        if (ids.Count == 0) return [];
        var rows = db.Happenings.Where(h => ids.Contains(h.Id)).OrderBy(static h => h.Id).ToList();
        var pairs = db.EventPairs.Where(p => ids.Contains(p.Event)).OrderBy(static p => p.Slot).ToList().ToLookup(static p => p.Event);
        return [.. rows.Select(r => new Occurrence(r, Sides([.. pairs[r.Id]])))];
    }

    private List<(Side Source, Side Target)> Sides(IReadOnlyList<EventPairRow> pairs)
    {
        var unknown = pairs.SelectMany(static p => new[] { p.SourceActor, p.TargetActor }).Where(a => a.Length > 0 && !_persons.ContainsKey(a)).Distinct().ToList();
        if (unknown.Count > 0)
        {
            foreach (var actor in db.Actors.Where(a => unknown.Contains(a.Actor)).Select(static a => new { a.Actor, a.Kind })) _persons[actor.Actor] = actor.Kind == Person;
        }

        return [.. pairs.Select(p => (SideOf(p.SourceActor, p.SourceCode, p.SourceRealm), SideOf(p.TargetActor, p.TargetCode, p.TargetRealm)))];
    }

    private Side SideOf(string actor, string code, string realm) => new(actor, code, realm, _persons.GetValueOrDefault(actor));
}
