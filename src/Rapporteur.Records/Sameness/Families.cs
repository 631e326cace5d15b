using System.Globalization;
using System.Text.Json;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Sameness;

/// <summary>Finds the story that another is a copy of.</summary>
internal sealed class Families(StoreDb db) : IDisposable
{
    /// <summary>The same words much later are another report: bulletins repeat themselves, and "Monday" then is another day.</summary>
    public const int DaysApart = 7;

    /// <summary>Fewer shared runs may be a quotation or a phrase that an agency puts under each story.</summary>
    private const int FewestShared = 4;

    /// <summary>The part of the shorter sample that must be shared.</summary>
    private const double SharePerCopy = 0.6;

    private readonly PreparedQuery<Candidate> _sharing = new(
        db,
        $"""
        SELECT s.story, count(*), (SELECT count(*) FROM shingles o WHERE o.story = s.story), t.family, t.published FROM shingles s JOIN stories t ON t.id = s.story
        WHERE s.hash IN {string.Format(CultureInfo.InvariantCulture, db.Dialect.NumbersOf, "@p0")} AND s.story <> @p1 GROUP BY s.story, t.family, t.published HAVING count(*) >= @p2 ORDER BY s.story
        """,
        static r => new Candidate(r.GetInt32(1), r.GetInt32(2), r.GetInt64(3), r.IsDBNull(4) ? null : r.GetString(4)));

    /// <summary>The family of the story that this one copies most of; null where it is a report of its own.</summary>
    /// <param name="sample">The story's sampled runs.</param>
    /// <param name="published">Its day.</param>
    /// <param name="self">Its own number, where it is in the store.</param>
    public long? Find(long[] sample, string? published, long self)
    {
        if (sample.Length < FewestShared) return null;
        long? family = null;
        var best = 0.0;
        foreach (var candidate in _sharing.Ask(JsonSerializer.Serialize(sample), self, FewestShared))
        {
            var share = (double)candidate.Shared / Math.Min(candidate.Size, sample.Length);
            if (share < SharePerCopy || share <= best || !AreNear(candidate.Published, published)) continue;
            (family, best) = (candidate.Family, share);
        }

        return family;
    }

    /// <summary>Whether two days may be those of one report; an unknown day may be any.</summary>
    public static bool AreNear(string? one, string? other) =>
        !DateOnly.TryParse(one, null, out var first) || !DateOnly.TryParse(other, null, out var second) || Math.Abs(first.DayNumber - second.DayNumber) <= DaysApart;

    public void Dispose() => _sharing.Dispose();

    private sealed record Candidate(int Shared, int Size, long Family, string? Published);
}
