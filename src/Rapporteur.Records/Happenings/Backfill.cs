using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Happenings;

/// <summary>Links the events of a store that was made before events were linked.</summary>
internal static class Backfill
{
    public static void LinkAll(StoreDb db)
    {
        using var linker = new HappeningLinker(db);
        foreach (var story in db.Stories.OrderBy(static s => s.Id).Select(static s => s.Id).ToList())
            linker.Relink([.. db.Events.Where(e => e.Story == story).OrderBy(static e => e.Id)]);
    }
}
