using Rapporteur.Records;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web.Resources;

/// <summary>Events by place, for the map.</summary>
internal static class PlacesResource
{
    public static void Map(Api api)
    {
        api.Get("/places", "situation", $"Where events happened: the newest {Limits.Gathered} by place.", Items.EventFilters, q => Of(q.Store, q));
        api.Csv("/places.csv", "situation", "Where events happened, as CSV.", Items.EventFilters, q => Of(q.Store, q).Items);
    }

    private static Places Of(RecordStore store, Question question)
    {
        var query = store.Events.Where(question.Criteria());
        var events = query.List(Limits.Gathered).ToList();
        var placed = events.Where(static e => e is { Place: not null, Latitude: not null, Longitude: not null }).ToList();
        var rows = placed.GroupBy(static e => (Place: e.Place!, e.PlaceCountry, Latitude: e.Latitude!.Value, Longitude: e.Longitude!.Value)).Select(static g => new PlaceRow(
            g.Key.Place, g.Key.PlaceCountry, g.Key.Latitude, g.Key.Longitude, g.Count(), g.Count(static e => e.Quad is 1 or 2), g.Count(static e => e.Quad is 3 or 4)));
        return new Places(query.Count(), events.Count, placed.Count, [.. rows.OrderByDescending(static r => r.Events).ThenBy(static r => r.Place, StringComparer.Ordinal)]);
    }
}
