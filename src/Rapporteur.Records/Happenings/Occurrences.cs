using System.Globalization;
using System.Text.Json;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Happenings;

/// <summary>Makes occurrences of reports, and finds those in the store.</summary>
internal sealed class Occurrences(StoreDb db) : IDisposable
{
    private const string Person = "person";
    private const int MonthLength = 7;

    private const string Some = $"SELECT {HappeningSides.Columns} FROM happenings h JOIN event_pairs p ON p.event = h.id WHERE ";

    private readonly Dictionary<string, bool> _persons = [];
    private readonly PreparedQuery<HappeningSides> _byBlock = new(db, $"{Some}h.id IN (SELECT b.happening FROM happening_blocks b WHERE b.block IN {Texts(db)}) ORDER BY h.id, p.slot", HappeningSides.Read);
    private readonly PreparedQuery<HappeningSides> _byId = new(db, $"{Some}h.id IN {Numbers(db)} ORDER BY h.id, p.slot", HappeningSides.Read);
    private readonly PreparedQuery<(string Actor, string Kind)> _kinds = new(db, $"SELECT a.actor, a.kind FROM actors a WHERE a.actor IN {Texts(db)}", static r => (r.GetString(0), r.GetString(1)));

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
    public List<Occurrence> Find(IReadOnlyCollection<string> blocks) => blocks.Count == 0 ? [] : Of(_byBlock.Ask(JsonSerializer.Serialize(blocks)));

    /// <summary>Those with the numbers, in their order.</summary>
    public List<Occurrence> Load(IReadOnlyCollection<long> ids) => ids.Count == 0 ? [] : Of(_byId.Ask(JsonSerializer.Serialize(ids)));

    public void Dispose()
    {
        _byBlock.Dispose();
        _byId.Dispose();
        _kinds.Dispose();
    }

    private static string Texts(StoreDb db) => string.Format(CultureInfo.InvariantCulture, db.Dialect.TextsOf, "@p0");

    private static string Numbers(StoreDb db) => string.Format(CultureInfo.InvariantCulture, db.Dialect.NumbersOf, "@p0");

    /// <summary>One of each happening, whose pairs stand in a row.</summary>
    private List<Occurrence> Of(List<HappeningSides> rows)
    {
        LearnUnknown(rows.SelectMany(static r => new[] { r.Source.Actor, r.Target.Actor }));
        var found = new List<Occurrence>();
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && rows[end].Row.Id == rows[first].Row.Id) end++;
            found.Add(new Occurrence(rows[first].Row, rows[first..end].ConvertAll(r => (SideOf(r.Source), SideOf(r.Target)))));
            first = end;
        }

        return found;
    }

    private List<(Side Source, Side Target)> Sides(IReadOnlyList<EventPairRow> pairs)
    {
        LearnUnknown(pairs.SelectMany(static p => new[] { p.SourceActor, p.TargetActor }));
        return [.. pairs.Select(p => (SideOf(new(p.SourceActor, p.SourceCode, p.SourceRealm)), SideOf(new(p.TargetActor, p.TargetCode, p.TargetRealm))))];
    }

    private void LearnUnknown(IEnumerable<string> actors)
    {
        var unknown = actors.Where(a => a.Length > 0 && !_persons.ContainsKey(a)).ToHashSet();
        if (unknown.Count == 0) return;
        foreach (var (actor, kind) in _kinds.Ask(JsonSerializer.Serialize(unknown))) _persons[actor] = kind == Person;
    }

    private Side SideOf(SideNames names) => new(names.Actor, names.Code, names.Realm, _persons.GetValueOrDefault(names.Actor));
}
