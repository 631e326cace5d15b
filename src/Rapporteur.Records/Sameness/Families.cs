using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Sameness;

/// <summary>Finds the story that another is a copy of.</summary>
internal static class Families
{
    /// <summary>The same words much later are another report: bulletins repeat themselves, and "Monday" then is another day.</summary>
    public const int DaysApart = 7;

    /// <summary>Fewer shared runs may be a quotation or a phrase that an agency puts under each story.</summary>
    private const int FewestShared = 4;

    /// <summary>The part of the shorter sample that must be shared.</summary>
    private const double SharePerCopy = 0.6;

    /// <summary>The family of the story that this one copies most of; null where it is a report of its own.</summary>
    /// <param name="db">The store.</param>
    /// <param name="sample">The story's sampled runs.</param>
    /// <param name="published">Its day.</param>
    /// <param name="self">Its own number, where it is in the store.</param>
    public static long? Find(StoreDb db, long[] sample, string? published, long self)
    {
        if (sample.Length < FewestShared) return null;
        var shared = db.Shingles.Where(s => sample.Contains(s.Hash) && s.Story != self).GroupBy(static s => s.Story)
            .Where(static g => g.Count() >= FewestShared).Select(static g => new { Story = g.Key, Count = g.Count() }).ToList();
        long? family = null;
        var best = (Share: 0.0, Story: long.MinValue);
        foreach (var candidate in shared.OrderBy(static c => c.Story))
        {
            var size = db.Shingles.Count(s => s.Story == candidate.Story);
            var share = (double)candidate.Count / Math.Min(size, sample.Length);
            if (share < SharePerCopy || share <= best.Share) continue;
            var story = db.Stories.Where(s => s.Id == candidate.Story).Select(static s => new { s.Family, s.Published }).Single();
            if (!AreNear(story.Published, published)) continue;
            (family, best) = (story.Family, (share, candidate.Story));
        }

        return family;
    }

    /// <summary>Whether two days may be those of one report; an unknown day may be any.</summary>
    public static bool AreNear(string? one, string? other) =>
        !DateOnly.TryParse(one, null, out var first) || !DateOnly.TryParse(other, null, out var second) || Math.Abs(first.DayNumber - second.DayNumber) <= DaysApart;
}
