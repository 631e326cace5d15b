using System.Globalization;

namespace Rapporteur.Knowledge.GeoNames;

/// <summary>Writes imported places: the most populous first, since of several places of one name the first is meant more often.</summary>
internal static class PlaceLines
{
    public static void Write(TextWriter output, string source, IEnumerable<ImportedPlace> imported, IEnumerable<Country> countries)
    {
        var places = imported.OrderByDescending(p => p.Population).ThenBy(p => p.Id).ToList();
        var foremost = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places) foremost.TryAdd(Letters.Slug(place.Name), place.Id);
        var states = countries.Select(c => Letters.Slug(c.Name)).ToHashSet(StringComparer.Ordinal);

        output.Write($"{GeoNamesImporter.FirstLine} {source}, written by 'rapporteur knowledge import geonames'.\n");
        output.Write("# Source: GeoNames (geonames.org), CC BY 4.0.\n");
        output.Write("# A line that begins with '+' adds its names to the place that has the name already, and is a new place where none has.\n");
        output.Write("name\tnames\tcountry\tkind\tlatitude\tlongitude\tregion\n");
        var written = new HashSet<(string Name, string Country)>();
        foreach (var place in places)
        {
            if (!written.Add((place.Name, place.Country))) continue;
            // "Monaco" is also an Italian name of Munich: a name that is another's own stays that one's.
            var names = place.Alternates.Where(n => Letters.Slug(n) is var slug && !states.Contains(slug) && foremost.GetValueOrDefault(slug, place.Id) == place.Id);
            output.Write(string.Join('\t', "+ " + place.Name, string.Join(';', names), place.Country, place.Kind, Degrees(place.Latitude), Degrees(place.Longitude), place.Region));
            output.Write('\n');
        }
    }

    private static string Degrees(double degrees) => degrees.ToString("0.####", CultureInfo.InvariantCulture);
}
