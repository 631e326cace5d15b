using Rapporteur.Records.Data;

namespace Rapporteur.Records.Writing;

/// <summary>The lines by which an event is found: one for each actor, and one for each source with each target.</summary>
internal static class EventRows
{
    public static void Add(StoredEvent item, List<Party> sources, List<Party> targets, List<EventActorRow> actors, List<EventPairRow> pairs)
    {
        AddActors(item, sources, targets, actors);
        AddPairs(item, sources, targets, pairs);
    }

    /// <summary>An actor that is source and target (two parties of one war) has one line, so that counts of lines are counts of events.</summary>
    private static void AddActors(StoredEvent item, List<Party> sources, List<Party> targets, List<EventActorRow> rows)
    {
        var slot = 0;
        foreach (var same in sources.Concat(targets).Where(static p => p.IsKnown).GroupBy(static p => (p.Actor, p.Code)))
        {
            var party = same.First();
            rows.Add(new EventActorRow
            {
                Event = item.Id,
                Slot = slot++,
                Actor = party.Actor,
                Code = party.Code,
                Realm = party.Realm,
                Role = party.Role,
                IsSource = same.Any(sources.Contains),
                IsTarget = same.Any(targets.Contains),
                Plover = item.Plover,
                Status = item.Status,
                Day = item.Day,
                Month = item.Month,
            });
        }
    }

    private static void AddPairs(StoredEvent item, List<Party> sources, List<Party> targets, List<EventPairRow> rows)
    {
        var slot = 0;
        foreach (var (source, target) in Sides(sources).SelectMany(s => Sides(targets), (s, t) => (s, t)).Distinct())
        {
            if (!source.IsKnown && !target.IsKnown) continue;
            rows.Add(new EventPairRow
            {
                Event = item.Id,
                Slot = slot++,
                SourceActor = source.Actor ?? "",
                SourceCode = source.Code ?? "",
                SourceRealm = source.Realm,
                TargetActor = target.Actor ?? "",
                TargetCode = target.Code ?? "",
                TargetRealm = target.Realm,
                Plover = item.Plover,
                Status = item.Status,
                Day = item.Day,
                Month = item.Month,
            });
        }
    }

    private static List<Party> Sides(List<Party> parties)
    {
        var known = parties.FindAll(static p => p.IsKnown);
        return known.Count > 0 ? known : [Party.Nobody];
    }
}
