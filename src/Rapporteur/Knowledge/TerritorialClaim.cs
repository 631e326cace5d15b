namespace Rapporteur.Knowledge;

/// <summary>What one claimant is to a disputed place during a time.</summary>
/// <param name="Country">Code of the claiming state, or null.</param>
/// <param name="Authority">Name of the claiming authority that is no state there, or null.</param>
/// <param name="Status">What it is to the place.</param>
/// <param name="From">First day; null where not known.</param>
/// <param name="To">First day after; null where it is still so.</param>
/// <param name="Note">The resolution, judgment or circumstance, or null.</param>
/// <param name="Origin">File and line that say so.</param>
public sealed record TerritorialClaim(string? Country, string? Authority, ClaimStatus Status, DateOnly? From, DateOnly? To, string? Note, string Origin)
{
    /// <summary>The claimant as the file names it, without the <c>@</c>.</summary>
    public string Claimant => Country ?? Authority ?? "";

    /// <summary>Whether the claim stands on a day.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day < To);
}
