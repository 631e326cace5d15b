using LinqToDB;
using Rapporteur.Records.Data;
using Rapporteur.Records.Happenings;

namespace Rapporteur.Records.Writing;

/// <summary>Takes stories, or what was read in them, out of the store.</summary>
internal sealed class StoryRemover(StoreDb db, HappeningLinker linker, ItemTables tables)
{
    /// <summary>Removes a source of a story, and the story with it where it was the only one.</summary>
    public void RemoveSource(string sourceId, long story)
    {
        db.Sources.Delete(s => s.SourceId == sourceId);
        var other = db.Sources.Where(s => s.Story == story).OrderBy(static s => s.SourceId).Select(static s => s.SourceId).FirstOrDefault();
        if (other is not null)
        {
            db.Stories.Where(s => s.Id == story && s.StoryId == sourceId).Set(static s => s.StoryId, other).Update();
            return;
        }

        var left = RemoveItems(story);
        db.Shingles.Delete(s => s.Story == story);
        db.Stories.Delete(s => s.Id == story);
        Refound(story);
        linker.Relink(left);
    }

    /// <summary>Removes what was read in a story.</summary>
    /// <returns>The events of other stories that shared its happenings, in their order; they have none now.</returns>
    public List<StoredEvent> RemoveItems(long story)
    {
        var (first, end) = (ItemKey.First(story), ItemKey.First(story + 1));
        var happenings = db.Events.Where(e => e.Story == story && e.Happening != null).Select(static e => e.Happening!.Value).Distinct().ToList();
        var left = linker.Dissolve(happenings).FindAll(e => e.Story != story);
        tables.Uncount(
            db.StoryActors.Where(a => a.Id >= first && a.Id < end).ToList(), db.EventActors.Where(a => a.Event >= first && a.Event < end).ToList());
        db.Sentences.Delete(i => i.Id >= first && i.Id < end);
        db.StoryActors.Delete(i => i.Id >= first && i.Id < end);
        db.Mentions.Delete(i => i.Id >= first && i.Id < end);
        db.Events.Delete(i => i.Id >= first && i.Id < end);
        db.EventActors.Delete(i => i.Event >= first && i.Event < end);
        db.EventPairs.Delete(i => i.Event >= first && i.Event < end);
        db.Statements.Delete(i => i.Id >= first && i.Id < end);
        db.Positions.Delete(i => i.Id >= first && i.Id < end);
        db.Relations.Delete(i => i.Id >= first && i.Id < end);
        db.Groups.Delete(i => i.Id >= first && i.Id < end);
        return left;
    }

    /// <summary>A family whose first story goes is named after the next one.</summary>
    private void Refound(long story)
    {
        var next = db.Stories.Where(s => s.Family == story).OrderBy(static s => s.Id).Select(static s => (long?)s.Id).FirstOrDefault();
        if (next is { } family) db.Stories.Where(s => s.Family == story).Set(static s => s.Family, family).Update();
    }
}
