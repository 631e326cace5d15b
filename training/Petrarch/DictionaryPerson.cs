namespace Rapporteur.Training.Petrarch;

/// <summary>A person of the dictionaries as imported.</summary>
/// <param name="Names">The names of several words.</param>
/// <param name="Terms">Country, role and days, in the order in which they count.</param>
internal sealed record DictionaryPerson(IReadOnlyList<string> Names, IReadOnlyList<(string Country, string Role, DateOnly? From, DateOnly? To)> Terms)
{
    /// <summary>Country and role on a day, where a dated term tells them; what holds "otherwise" tells nothing of a day.</summary>
    public Standing? On(DateOnly day)
    {
        foreach (var (country, role, from, to) in Terms)
            if ((from is not null || to is not null) && (from is null || from <= day) && (to is null || day < to)) return new Standing(country.StartsWith('@') ? "" : country, role);
        return null;
    }
}
