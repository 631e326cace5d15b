namespace Rapporteur.Knowledge;

/// <summary>A state's membership of an organisation, alliance or group of states.</summary>
/// <param name="Organisation">The organisation's name.</param>
/// <param name="Country">The state's code.</param>
/// <param name="From">First day; null for since before 1990.</param>
/// <param name="To">First day after; null where it lasts.</param>
internal readonly record struct Membership(string Organisation, string Country, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it holds on a day; without a day, whether it has not ended.</summary>
    public bool Covers(DateOnly? day) => day is null ? To is null : (From is null || From <= day) && (To is null || day < To);
}
