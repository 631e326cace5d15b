namespace Rapporteur.Knowledge;

/// <summary>A term in office.</summary>
/// <param name="Country">The state's code; null for an organisation's office.</param>
/// <param name="Organisation">The organisation's name; null for a state's office.</param>
/// <param name="Role">PLOVER sector.</param>
/// <param name="Offices">What text calls the holder, most usual first.</param>
/// <param name="From">First day; null for since before 1990.</param>
/// <param name="To">First day after; null where it still lasts.</param>
/// <param name="Origin">File and line.</param>
public sealed record Term(string? Country, string? Organisation, string Role, IReadOnlyList<string> Offices, DateOnly? From, DateOnly? To, string Origin)
{
    /// <summary>Whether the office was held on a day.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day < To);
}
