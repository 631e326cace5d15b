using System.Globalization;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>Turns the facts of a stack of layers into entities and their names, for <see cref="Compiled.KnowledgeCompiler"/> to lay out.</summary>
internal sealed class WorldBuilder
{
    private readonly Dictionary<string, Country> _capitals = new(StringComparer.Ordinal);

    /// <summary>Builds the world.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public WorldBuilder(KnowledgeSources stack)
    {
        // Kept as text; read here only so that a bad line is an error now.
        _ = new DisputeBook(stack.Facts(FactKind.Dispute));
        AddCountries(stack.Facts(FactKind.Country));
        AddRegions(stack.Facts(FactKind.Region));
        AddMetonyms(stack.Facts(FactKind.Metonym));
        AddPlaces(stack.Facts(FactKind.Place));
        new PeopleBuilder(stack.Facts(FactKind.Person)).AddTo(this);
        AddOrganisations(stack.Facts(FactKind.Organisation));
        foreach (var row in stack.Facts(FactKind.Member)) Members.Add(new Membership(row[0], row[1], row.Date(2), row.Date(3)));
        foreach (var row in stack.Facts(FactKind.Role))
            Roles.Add(new RoleWord(row[0], row.Optional(1), row.Optional(2), row[3], row.Optional(4), row.Optional(5), row.Origin));
    }

    public List<NameEntry> Names { get; } = [];

    public List<Country> Countries { get; } = [];

    public List<Region> Regions { get; } = [];

    public List<Metonym> Metonyms { get; } = [];

    public List<Location> Places { get; } = [];

    public List<Person> People { get; } = [];

    public List<Organisation> Organisations { get; } = [];

    public List<Membership> Members { get; } = [];

    public List<RoleWord> Roles { get; } = [];

    /// <summary>The first adjective of each country and region, by its code.</summary>
    public Dictionary<string, string> Adjectives { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds names of an entity.</summary>
    public void AddNames(Entity entity, NameSense sense, IEnumerable<string> names)
    {
        foreach (var name in names) Names.Add(new NameEntry(name, sense, entity));
    }

    /// <summary>The cell that holds a line's name.</summary>
    public static string Name(TsvRow row, int column) =>
        row[column] is { Length: > 0 } name ? name : throw row.Problem("the name is missing");

    /// <summary>The entity that a line marked <c>+</c> adds to: the last of its key.</summary>
    private static T? Known<T>(List<T> entities, TsvRow row, Predicate<T> isMeant)
        where T : Entity => row.Mark == FactMark.Adds ? entities.FindLast(isMeant) : null;

    private void AddCountries(List<TsvRow> rows)
    {
        foreach (var row in rows)
        {
            var known = Known(Countries, row, c => c.Code == row[0]);
            var country = known ?? new Country
            {
                Id = Letters.Slug(Name(row, 4)),
                Name = row[4],
                Code = row[0],
                Alpha2 = row.Optional(1),
                CowCode = Number(row, 2),
                FipsCodes = row.List(3),
                Capital = row.Optional(8),
                From = row.Date(9),
                To = row.Date(10),
                Origin = row.Origin,
            };
            if (known is null) Countries.Add(country);
            AddNames(country, NameSense.Name, known is null ? row.List(5).Prepend(country.Name).Distinct() : row.List(5));
            AddAdjectives(country, country.Code, row.List(6));
            AddNames(country, NameSense.People, row.List(7));
            if (country.Capital is not null && country.To is null) _capitals.TryAdd(country.Capital, country);
        }
    }

    private static int? Number(TsvRow row, int column)
    {
        if (row[column].Length == 0) return null;
        return int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Problem($"'{row[column]}' is no number of the Correlates of War; write 365");
    }

    private void AddRegions(List<TsvRow> rows)
    {
        foreach (var row in rows)
        {
            var known = Known(Regions, row, r => r.Code == row[0]);
            var region = known ?? new Region { Id = Letters.Slug(Name(row, 1)), Name = row[1], Code = row[0], Members = row.List(5), Origin = row.Origin };
            if (known is null) Regions.Add(region);
            AddNames(region, NameSense.Name, known is null ? row.List(2).Prepend(region.Name).Distinct() : row.List(2));
            AddAdjectives(region, region.Code, row.List(3));
            AddNames(region, NameSense.People, row.List(4));
        }
    }

    private void AddAdjectives(Entity entity, string code, string[] adjectives)
    {
        if (adjectives.Length > 0) Adjectives.TryAdd(code, adjectives[0]);
        AddNames(entity, NameSense.Adjective, adjectives);
    }

    private void AddMetonyms(List<TsvRow> rows)
    {
        foreach (var row in rows)
        {
            var metonym = new Metonym { Id = Letters.Slug(Name(row, 0)), Name = row[0], Country = row[1], Role = row[2], Origin = row.Origin };
            Metonyms.Add(metonym);
            AddNames(metonym, NameSense.Name, [metonym.Name]);
        }
    }

    private void AddPlaces(List<TsvRow> rows)
    {
        // Looked up by name: an import may add to tens of thousands.
        var byName = new Dictionary<(string Name, string Country), Location>();
        foreach (var row in rows)
        {
            if (row.Mark == FactMark.Adds && byName.TryGetValue((row[0], row[2]), out var known)) AddNames(known, NameSense.Name, row.List(1));
            else byName[(row[0], row[2])] = AddPlace(row);
        }

        // Capitals without a line of their own are still places and stand for their governments.
        foreach (var (name, state) in _capitals)
        {
            var place = new Location { Id = Letters.Slug(name), Name = name, Country = state.Code, Kind = "city", CapitalOf = state.Code, Origin = state.Origin };
            Places.Add(place);
            AddNames(place, NameSense.Name, [name]);
        }

        _capitals.Clear();
    }

    private Location AddPlace(TsvRow row)
    {
        var capital = _capitals.TryGetValue(Name(row, 0), out var state) && state.Code == row[2] ? state : null;
        if (capital is not null) _capitals.Remove(row[0]);
        var place = new Location
        {
            Id = Letters.Slug(row[0]),
            Name = row[0],
            Country = row.Optional(2),
            Kind = row[3],
            Region = row.Optional(6),
            CapitalOf = capital?.Code,
            Latitude = Degrees(row, 4),
            Longitude = Degrees(row, 5),
            Origin = row.Origin,
        };
        Places.Add(place);
        AddNames(place, NameSense.Name, row.List(1).Prepend(place.Name).Distinct());
        return place;
    }

    private static double? Degrees(TsvRow row, int column)
    {
        if (row[column].Length == 0) return null;
        return double.TryParse(row[column], CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= 180
            ? degrees
            : throw row.Problem($"'{row[column]}' is no degree; write 40.71 or -74.01");
    }

    private void AddOrganisations(List<TsvRow> rows)
    {
        // Looked up by name: an import may add to tens of thousands.
        var byName = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        var names = new HashSet<(string Organisation, string Name)>();
        foreach (var row in rows)
        {
            // Names lead to the first line of an organisation; it knows the later ones (see Organisation.At).
            var isKnown = byName.TryGetValue(row[0], out var first);
            if (isKnown) AddNames(first!, NameSense.Name, row.List(1).Where(n => names.Add((row[0], n))));
            if (isKnown && row.Mark == FactMark.Adds) continue;
            var organisation = new Organisation
            {
                Id = Letters.Slug(Name(row, 0)),
                Name = row[0],
                Kind = row[2],
                Country = row.Optional(3),
                Role = row.Optional(4),
                Code = row.Optional(5),
                From = row.Date(6),
                To = row.Date(7),
                Origin = row.Origin,
            };
            Organisations.Add(organisation);
            if (byName.TryAdd(organisation.Name, organisation))
                AddNames(organisation, NameSense.Name, row.List(1).Prepend(organisation.Name).Where(n => names.Add((row[0], n))));
        }
    }
}
