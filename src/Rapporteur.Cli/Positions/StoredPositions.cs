using System.Globalization;
using System.Text.Json;
using Rapporteur.Positions;
using Rapporteur.Records;

namespace Rapporteur.Cli.Positions;

/// <summary>Gathers the positions of a record that is kept.</summary>
internal static class StoredPositions
{
    private const int Chunk = 500;

    /// <summary>Adds the positions that are asked for, in the order in which their stories came.</summary>
    public static void Read(RecordStore store, Criteria asked, Collection collection, CancellationToken stop)
    {
        foreach (var stories in store.Positions.Where(asked).List().OrderBy(static p => p.Id).GroupBy(static p => p.Story).Chunk(Chunk))
        {
            stop.ThrowIfCancellationRequested();
            var casts = store.CastsOf([.. stories.SelectMany(static s => s)]);
            foreach (var positions in stories)
            {
                // A story may go while the answer is read: another process replaced it.
                if (casts.TryGetValue(positions.Key, out var cast)) Add(cast, positions, collection);
            }
        }
    }

    private static void Add(StoryCast cast, IEnumerable<StoredPosition> positions, Collection collection)
    {
        var story = cast.Story;
        var day = DateOnly.TryParseExact(story.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var published) ? published : (DateOnly?)null;
        collection.Add(new PositionStory(story.StoryId, story.Title, story.Text, day, story.Publisher, story.Url), [.. positions.Select(p => Row(p, cast, day))]);
    }

    private static PositionRow Row(StoredPosition position, StoryCast cast, DateOnly? day)
    {
        var holder = position.Holder is { } id ? cast.Actors.GetValueOrDefault(id) : null;
        return new PositionRow
        {
            Story = cast.Story.StoryId,
            Date = day,
            ActorId = holder?.Id ?? position.HolderName,
            Actor = position.HolderName,
            IsPerson = holder?.Kind == ActorKind.Person,
            Country = holder?.Country,
            Role = holder?.Role,
            Issue = position.Issue,
            IssueId = position.IssueId,
            Domain = position.Domain,
            AboutId = position.About,
            About = About(position, cast),
            Stance = Math.Clamp(position.Stance, -1, 1),
            Conditional = position.Conditional,
            Change = position.Change,
            Start = position.StartAt,
            End = position.EndAt,
            Words = cast.Story.Text[position.StartAt..position.EndAt],
        };
    }

    private static string? About(StoredPosition position, StoryCast cast)
    {
        if (position.About is { } id && cast.Actors.TryGetValue(id, out var actor)) return actor.Name;
        using var json = JsonDocument.Parse(position.Json);
        if (!json.RootElement.TryGetProperty("about", out var about) || !about.TryGetProperty("start", out var start) || !about.TryGetProperty("end", out var end)) return null;
        return cast.Story.Text[start.GetInt32()..end.GetInt32()];
    }
}
