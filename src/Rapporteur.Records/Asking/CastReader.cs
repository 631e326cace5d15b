using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Finds the stories that items stand in, with their actors.</summary>
internal static class CastReader
{
    private static readonly Dictionary<string, ActorKind> Kinds = Enum.GetValues<ActorKind>().ToDictionary(JsonNames.Of, StringComparer.Ordinal);

    public static IReadOnlyDictionary<long, StoryCast> Of(StoreDb db, IReadOnlyCollection<IStoredItem> items)
    {
        var numbers = items.Select(static i => i.Story).Distinct().ToList();
        var actors = db.StoryActors.Where(a => numbers.Contains(a.Story)).OrderBy(static a => a.Id).ToLookup(static a => a.Story);
        return db.Stories.Where(s => numbers.Contains(s.Id)).ToDictionary(static s => s.Id, s => new StoryCast(s, ById(actors[s.Id])));
    }

    private static Dictionary<string, Actor> ById(IEnumerable<StoryActorRow> rows)
    {
        var actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var row in rows) actors.TryAdd(row.Actor, ActorOf(row));
        return actors;
    }

    private static Actor ActorOf(StoryActorRow row) => new()
    {
        Id = row.Actor,
        Name = row.Name,
        Kind = Kinds.GetValueOrDefault(row.Kind, ActorKind.Group),
        Country = row.Country,
        Role = row.Role,
        Code = row.Code,
        Title = row.Title,
    };
}
