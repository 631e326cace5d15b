namespace Rapporteur.Knowledge;

/// <summary>Who claims and who holds a place, from when to when. Tells what is claimed and done, not who is right. Immutable; safe to share between threads.</summary>
public sealed class Dispute
{
    internal Dispute(string place, IReadOnlyList<TerritorialClaim> claims)
    {
        Place = place;
        Claims = claims;
    }

    /// <summary>The place as the file names it; towns inside it share its dispute.</summary>
    public string Place { get; }

    /// <summary>All claims, in the order of the file.</summary>
    public IReadOnlyList<TerritorialClaim> Claims { get; }

    /// <summary>The claims that stand on a day, in the order of the file.</summary>
    public IEnumerable<TerritorialClaim> At(DateOnly day) => Claims.Where(c => c.Covers(day));

    /// <summary>The claims of those who rule the place, or a part of it, on a day; the sovereign's where nobody else does.</summary>
    public IReadOnlyList<TerritorialClaim> HoldersAt(DateOnly day)
    {
        var standing = At(day).ToList();
        var others = standing.Where(c => c.Status is ClaimStatus.Occupies or ClaimStatus.Administers or ClaimStatus.SelfGoverns).ToList();
        return others.Count > 0 ? others : standing.Where(c => c.Status == ClaimStatus.Sovereign).ToList();
    }

    /// <summary>Whether more than one claimant stands on a day.</summary>
    public bool IsOpenAt(DateOnly day) => At(day).Select(c => c.Claimant).Distinct(StringComparer.Ordinal).Skip(1).Any();
}
