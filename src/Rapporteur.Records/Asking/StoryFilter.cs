using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Finds the stories that criteria ask for by id, publisher, words or an issue that somebody takes a position on.</summary>
internal static class StoryFilter
{
    /// <summary>From so many stories on, fetching and sorting all their items takes longer than looking through the newest.</summary>
    private const int ManyStories = 1000;

    /// <summary>Narrows stories. A story is found under the id of any of its sources.</summary>
    public static IQueryable<StoredStory> Of(StoreDb db, IQueryable<StoredStory> stories, Criteria asked)
    {
        if (asked.Story is { } id)
        {
            var seen = db.Sources.Where(s => s.SourceId == id).Select(static s => s.Story);
            stories = stories.Where(s => seen.Contains(s.Id));
        }

        if (asked.Publisher is { } publisher) stories = stories.Where(s => s.Publisher == publisher);
        if (asked.Text is { } text)
        {
            var words = StoryText.Quoted(text);
            stories = words is null ? stories.Where(static s => false) : stories.Where(s => StoryText.Has(s.Id, words));
        }

        if (asked.Issue is { } issue)
        {
            var told = db.Positions.Where(p => p.Issue == issue).Select(static p => p.Story);
            stories = stories.Where(s => told.Contains(s.Id));
        }

        return stories;
    }

    /// <summary>Their numbers.</summary>
    public static IQueryable<long> Ids(StoreDb db, Criteria asked) => Of(db, db.Stories, asked).Select(static s => s.Id);

    /// <summary>
    /// Narrows items to those of such stories. Where many stories have the words, items are looked through from the newest on, since enough of them will do; where few have,
    /// their items are fetched. The databases cannot tell beforehand.
    /// </summary>
    public static IQueryable<T> Narrow<T>(StoreDb db, IQueryable<T> items, Criteria asked)
        where T : IStoredItem
    {
        var stories = Ids(db, asked);
        return stories.Take(ManyStories).Count() < ManyStories ? items.Where(i => stories.Contains(i.Story)) : items.Where(i => stories.Contains(StoryText.Unindexed(i.Story)));
    }
}
