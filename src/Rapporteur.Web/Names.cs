using Rapporteur.Records;

namespace Rapporteur.Web;

/// <summary>What the record calls actors and countries.</summary>
internal static class Names
{
    /// <summary>More states and territories than there are.</summary>
    private const int MostCountries = 500;

    /// <summary>The names of actors by id, and of countries by code.</summary>
    public static IReadOnlyDictionary<string, string> Of(RecordStore store, IReadOnlyCollection<string> keys)
    {
        var names = new Dictionary<string, string>(store.NamesOf(keys));
        if (keys.All(names.ContainsKey)) return names;
        foreach (var country in store.Actors.Where(new Criteria { Type = "country" }).List(MostCountries))
            if (country.Country is { } code) names.TryAdd(code, country.Name);
        return names;
    }
}
