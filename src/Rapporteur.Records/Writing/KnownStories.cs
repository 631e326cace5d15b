using Rapporteur.Records.Data;
using Rapporteur.Records.Sameness;

namespace Rapporteur.Records.Writing;

/// <summary>Which stories are in the store: what is asked of every story before it is written. For one connection.</summary>
internal sealed class KnownStories(StoreDb db) : IDisposable
{
    private readonly PreparedQuery<KnownSource> _bySource = new(db, "SELECT s.story, s.text_digest FROM sources s WHERE s.source_id = @p0", static r => new(r.GetInt64(0), r.GetString(1)));
    private readonly PreparedQuery<Twin> _byDigest = new(
        db, "SELECT s.id, s.story_id, s.published FROM stories s WHERE s.digest = @p0 ORDER BY s.id", static r => new(r.GetInt64(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetString(2)));

    private readonly PreparedQuery<long> _last = new(db, "SELECT COALESCE(MAX(s.id), 0) FROM stories s", static r => r.GetInt64(0));

    /// <summary>The story that is in the store under a source's id.</summary>
    public KnownSource? Under(string sourceId) => _bySource.Ask(sourceId) is [var known, ..] ? known : null;

    /// <summary>The story with the same words of about the same day.</summary>
    public Twin? SameAs(GivenStory given) => _byDigest.Ask(given.Digest).Find(t => Families.AreNear(t.Published, given.Published));

    /// <summary>The number of the next story.</summary>
    public long NextKey() => _last.Ask()[0] + 1;

    public void Dispose()
    {
        _bySource.Dispose();
        _byDigest.Dispose();
        _last.Dispose();
    }

    /// <summary>A source that is in the store.</summary>
    internal sealed record KnownSource(long Story, string TextDigest);

    /// <summary>A story with the same words.</summary>
    internal sealed record Twin(long Story, string StoryId, string? Published);
}
