namespace Rapporteur.Knowledge;

/// <summary>Gathers the files of one or more folders; later folders add to earlier ones.</summary>
internal sealed class WorldBuilder
{
    private const string OrganisationColumns = "name names kind country role code from to";

    public List<NameEntry> Names { get; } = [];

    public List<RoleWord> Roles { get; } = [];

    public List<Country> Countries { get; } = [];

    public Dictionary<string, Person> People { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Organisation> Organisations { get; } = new(StringComparer.Ordinal);

    public WordClasses? Words { get; private set; }

    private readonly Dictionary<string, Country> _capitals = new(StringComparer.Ordinal);

    public World Build() => new(this);

    public WorldBuilder Add(string folder)
    {
        AddCountries(Path.Combine(folder, "countries.tsv"));
        AddRegions(Path.Combine(folder, "regions.tsv"));
        AddMetonyms(Path.Combine(folder, "metonyms.tsv"));
        AddPlaces(Path.Combine(folder, "places.tsv"));
        AddPeople(Path.Combine(folder, "people"));
        foreach (var file in new[] { "organisations.tsv", "armed-groups.tsv", "media.tsv" }) AddOrganisations(Path.Combine(folder, file));
        AddRoles(Path.Combine(folder, "roles.tsv"));
        var words = Path.Combine(folder, "words.tsv");
        if (File.Exists(words)) Words = new WordClasses(words);
        return this;
    }

    private static string Origin(TsvRow row) => $"{Path.GetFileName(row.File)}:{row.Line}";

    private static string Name(TsvRow row, int column) =>
        row[column] is { Length: > 0 } name ? name : throw row.Problem("the name is missing");

    private void AddNames(Entity entity, NameSense sense, IEnumerable<string> names)
    {
        foreach (var name in names) Names.Add(new NameEntry(name, sense, entity));
    }

    private void AddCountries(string file)
    {
        foreach (var row in TsvFile.Read(file, "iso3 iso2 cow fips name names adjectives people capital from to"))
        {
            var country = new Country
            {
                Id = Letters.Slug(Name(row, 4)), Name = row[4], Code = row[0], Capital = row.Optional(8),
                From = row.Date(9), To = row.Date(10), Origin = Origin(row),
            };
            Countries.Add(country);
            AddNames(country, NameSense.Name, row.List(5).Prepend(country.Name).Distinct());
            AddNames(country, NameSense.Adjective, row.List(6));
            AddNames(country, NameSense.People, row.List(7));
            if (country.Capital is not null && country.To is null) _capitals.TryAdd(country.Capital, country);
        }
    }

    private void AddRegions(string file)
    {
        foreach (var row in TsvFile.Read(file, "code name names adjectives people members"))
        {
            var region = new Region { Id = Letters.Slug(Name(row, 1)), Name = row[1], Code = row[0], Members = row.List(5), Origin = Origin(row) };
            AddNames(region, NameSense.Name, row.List(2).Prepend(region.Name).Distinct());
            AddNames(region, NameSense.Adjective, row.List(3));
            AddNames(region, NameSense.People, row.List(4));
        }
    }

    private void AddMetonyms(string file)
    {
        foreach (var row in TsvFile.Read(file, "phrase country role note"))
        {
            var metonym = new Metonym { Id = Letters.Slug(Name(row, 0)), Name = row[0], Country = row[1], Role = row[2], Origin = Origin(row) };
            AddNames(metonym, NameSense.Name, [metonym.Name]);
        }
    }

    private void AddPlaces(string file)
    {
        foreach (var row in TsvFile.Read(file, "name names country kind latitude longitude region"))
        {
            var capital = _capitals.TryGetValue(Name(row, 0), out var state) && state.Code == row[2] ? state : null;
            if (capital is not null) _capitals.Remove(row[0]);
            var place = new Location
            {
                Id = Letters.Slug(row[0]), Name = row[0], Country = row.Optional(2), Kind = row[3], CapitalOf = capital?.Code,
                Latitude = Degrees(row, 4), Longitude = Degrees(row, 5), Origin = Origin(row),
            };
            AddNames(place, NameSense.Name, row.List(1).Prepend(place.Name).Distinct());
        }

        // Capitals without a line of their own are still places and stand for their governments.
        foreach (var (name, state) in _capitals)
        {
            var place = new Location { Id = Letters.Slug(name), Name = name, Country = state.Code, Kind = "city", CapitalOf = state.Code, Origin = state.Origin };
            AddNames(place, NameSense.Name, [name]);
        }

        _capitals.Clear();
    }

    private static double? Degrees(TsvRow row, int column)
    {
        if (row[column].Length == 0) return null;
        return double.TryParse(row[column], System.Globalization.CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= 180
            ? degrees
            : throw row.Problem($"'{row[column]}' is no degree; write 40.71 or -74.01");
    }

    private void AddPeople(string folder)
    {
        var terms = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var first = new Dictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var row in TsvFile.ReadFolder(folder, "*.tsv", "name names gender country role office from to"))
        {
            var name = Name(row, 0);
            first.TryAdd(name, row);
            if (!terms.TryGetValue(name, out var list))
            {
                terms[name] = list = [];
                aliases[name] = [name];
            }

            aliases[name].UnionWith(row.List(1));
            var owner = row[3];
            var term = new Term(
                owner.Length > 0 && owner[0] != '@' ? owner : null, owner.StartsWith('@') ? owner[1..] : null,
                row[4], row.List(5), row.Date(6), row.Date(7), Origin(row));
            if (term.From >= term.To) throw row.Problem("the term ends before it begins");
            list.Add(term);
        }

        foreach (var (name, list) in terms)
        {
            var row = first[name];
            var person = new Person { Id = Letters.Slug(name), Name = name, Gender = row.Optional(2), Terms = list, Origin = Origin(row) };
            People[name] = person;
            var surname = aliases[name].Remove(Person.FullNamesOnly) ? [] : new[] { name[(name.LastIndexOf(' ') + 1)..] };
            AddNames(person, NameSense.Name, aliases[name].Where(a => a.Contains(' ', StringComparison.Ordinal)));
            AddNames(person, NameSense.Surname, aliases[name].Where(a => !a.Contains(' ', StringComparison.Ordinal)).Concat(surname).Distinct());
        }
    }

    private void AddOrganisations(string file)
    {
        foreach (var row in TsvFile.Read(file, OrganisationColumns))
        {
            var organisation = new Organisation
            {
                Id = Letters.Slug(Name(row, 0)), Name = row[0], Kind = row[2], Country = row.Optional(3),
                Role = row.Optional(4), Code = row.Optional(5), Origin = Origin(row),
            };
            Organisations.TryAdd(organisation.Name, organisation);
            AddNames(organisation, NameSense.Name, row.List(1).Prepend(organisation.Name).Distinct());
        }
    }

    private void AddRoles(string file)
    {
        foreach (var row in TsvFile.Read(file, "words role cameo kind office gender"))
            foreach (var phrase in row.List(0))
                Roles.Add(new RoleWord(phrase, row.Optional(1), row.Optional(2), row[3], row.Optional(4), row.Optional(5), Origin(row)));
    }
}
