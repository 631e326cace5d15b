using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Happenings;

/// <summary>Adds up the reports of a happening: how many are independent, and what they disagree on.</summary>
internal sealed class Reports(StoreDb db)
{
    /// <summary>Counts the reports anew and keeps the result.</summary>
    public Happening Refresh(long id)
    {
        var happening = db.Happenings.Single(h => h.Id == id);
        var reports = (from e in db.Events
                       join s in db.Stories on e.Story equals s.Id
                       where e.Happening == id
                       orderby e.Id
                       select new Report(e, s.Family)).ToList();
        var events = reports.ConvertAll(static r => r.Event);
        var placed = events.Find(static e => e.Place is not null);
        var fresh = happening with
        {
            Reports = events.Count,
            Stories = events.Select(static e => e.Story).Distinct().Count(),
            Independent = reports.Select(static r => r.Family).Distinct().Count(),
            LastDay = happening.IsPlan ? happening.LastDay : events.Max(static e => e.Day)!,
            Place = placed?.Place,
            PlaceCountry = placed?.PlaceCountry,
            Latitude = placed?.Latitude,
            Longitude = placed?.Longitude,
            Disagreement = Disagreement(reports),
        };
        db.Update(fresh);
        return fresh;
    }

    /// <summary>Whether any report tells it as fact, not as something that did not happen.</summary>
    public bool IsTold(long id) => db.Events.Any(e => e.Happening == id && !e.Negated);

    private string Disagreement(List<Report> reports)
    {
        var families = reports.GroupBy(static r => r.Family).ToList();
        if (families.Count < 2) return "";
        var points = new List<string>();
        if (families.Exists(static f => f.All(static r => r.Event.Negated)) && families.Exists(static f => f.All(static r => !r.Event.Negated))) points.Add("whether");
        if (HasRivals(reports)) points.Add("who");
        if (HasTolls(families)) points.Add("toll");
        return string.Join(',', points);
    }

    /// <summary>Whether two independent reports name different sides and share none.</summary>
    private bool HasRivals(List<Report> reports)
    {
        var ids = reports.ConvertAll(static r => r.Event.Id);
        var realms = db.EventPairs.Where(p => ids.Contains(p.Event) && p.SourceRealm != "").Select(static p => new { p.Event, p.SourceRealm }).ToList().ToLookup(static p => p.Event, static p => p.SourceRealm);
        var sides = reports.GroupBy(static r => r.Family).Select(f => f.SelectMany(r => realms[r.Event.Id]).ToHashSet()).Where(static s => s.Count > 0).ToList();
        return sides.Exists(one => sides.Exists(other => !one.Overlaps(other)));
    }

    private static bool HasTolls(List<IGrouping<long, Report>> families)
    {
        var tolls = families.ConvertAll(static f => f.SelectMany(static r => Toll.Of(r.Event.Json)).DistinctBy(static t => t.Key).ToDictionary());
        return tolls.Exists(one => tolls.Exists(other => one.Any(t => other.TryGetValue(t.Key, out var count) && count != t.Value)));
    }

    private sealed record Report(StoredEvent Event, long Family);
}
