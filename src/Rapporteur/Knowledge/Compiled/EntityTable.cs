namespace Rapporteur.Knowledge.Compiled;

/// <summary>
/// The entities of compiled knowledge, each made when first asked for and then always the same object. Safe to share between threads.
/// Entities are numbered over all kinds: countries, regions, metonyms, places, people, organisations.
/// </summary>
internal sealed class EntityTable(KnowledgeTables tables, DisputeBook disputes)
{
    private readonly int _regions = tables.Countries.Count;
    private readonly int _metonyms = tables.Countries.Count + tables.Regions.Count;
    private readonly int _places = tables.Countries.Count + tables.Regions.Count + tables.Metonyms.Count;
    private readonly int _people = tables.Countries.Count + tables.Regions.Count + tables.Metonyms.Count + tables.Locations.Count;
    private readonly int _organisations = tables.Countries.Count + tables.Regions.Count + tables.Metonyms.Count + tables.Locations.Count + tables.People.Count;
    private readonly Entity?[] _made =
        new Entity?[tables.Countries.Count + tables.Regions.Count + tables.Metonyms.Count + tables.Locations.Count + tables.People.Count + tables.Organisations.Count];

    /// <summary>The countries.</summary>
    public EntityList<Country> Countries => new(this, 0, tables.Countries.Count);

    /// <summary>The places.</summary>
    public EntityList<Location> Places => new(this, _places, tables.Locations.Count);

    /// <summary>The people.</summary>
    public EntityList<Person> People => new(this, _people, tables.People.Count);

    /// <summary>The organisations.</summary>
    public EntityList<Organisation> Organisations => new(this, _organisations, tables.Organisations.Count);

    /// <summary>The entity of a number.</summary>
    public Entity this[int number]
    {
        get
        {
            if (Volatile.Read(ref _made[number]) is { } made) return made;
            made = Make(number);
            // Two threads may make it at once; one of the two objects is kept for good.
            return Interlocked.CompareExchange(ref _made[number], made, null) ?? made;
        }
    }

    private Entity Make(int number)
    {
        if (number < _regions) return Country(tables.Countries[number]);
        if (number < _metonyms) return Region(tables.Regions[number - _regions]);
        if (number < _places) return Metonym(tables.Metonyms[number - _metonyms]);
        if (number < _people) return Location(tables.Locations[number - _places]);
        return number < _organisations ? Person(tables.People[number - _people]) : Organisation(tables.Organisations[number - _organisations]);
    }

    private Country Country(in CountryRecord r) => new()
    {
        Id = Text(r.Id),
        Name = Text(r.Name),
        Code = Text(r.Code),
        Alpha2 = Optional(r.Alpha2),
        CowCode = r.CowCode < 0 ? null : r.CowCode,
        FipsCodes = tables.StringList(r.FipsCodes),
        Capital = Optional(r.Capital),
        Dispute = disputes.OverState(Text(r.Name)),
        From = KnowledgeTables.Day(r.From),
        To = KnowledgeTables.Day(r.To),
        Origin = tables.Origin(r.File, r.Line),
    };

    private Region Region(in RegionRecord r) => new()
    {
        Id = Text(r.Id),
        Name = Text(r.Name),
        Code = Text(r.Code),
        Members = tables.StringList(r.Members),
        Origin = tables.Origin(r.File, r.Line),
    };

    private Metonym Metonym(in MetonymRecord r) => new()
    {
        Id = Text(r.Id),
        Name = Text(r.Name),
        Country = Text(r.Country),
        Role = Text(r.Role),
        Origin = tables.Origin(r.File, r.Line),
    };

    private Location Location(in LocationRecord r) => new()
    {
        Id = Text(r.Id),
        Name = Text(r.Name),
        Country = Optional(r.Country),
        Kind = Text(r.Kind),
        Region = Optional(r.Region),
        CapitalOf = Optional(r.CapitalOf),
        Latitude = Degrees(r.Latitude),
        Longitude = Degrees(r.Longitude),
        Dispute = disputes.Over(Text(r.Name), Optional(r.Region), Optional(r.Country), NameOf(Optional(r.Country))),
        Origin = tables.Origin(r.File, r.Line),
    };

    private Person Person(in PersonRecord r)
    {
        var terms = new Term[r.Terms];
        for (var i = 0; i < terms.Length; i++) terms[i] = Term(tables.Terms[r.FirstTerm + i]);
        return new Person { Id = Text(r.Id), Name = Text(r.Name), Gender = Optional(r.Gender), Terms = terms, Origin = tables.Origin(r.File, r.Line) };
    }

    private Term Term(in TermRecord r) => new(
        Optional(r.Country), Optional(r.Organisation), Text(r.Role), tables.StringList(r.Offices),
        KnowledgeTables.Day(r.From), KnowledgeTables.Day(r.To), tables.Origin(r.File, r.Line));

    private Organisation Organisation(in OrganisationRecord r) => new()
    {
        Id = Text(r.Id),
        Name = Text(r.Name),
        Kind = Text(r.Kind),
        Country = Optional(r.Country),
        Role = Optional(r.Role),
        Code = Optional(r.Code),
        From = KnowledgeTables.Day(r.From),
        To = KnowledgeTables.Day(r.To),
        Later = r.Later < 0 ? null : (Organisation)this[_organisations + r.Later],
        Origin = tables.Origin(r.File, r.Line),
    };

    private string? NameOf(string? country) =>
        country is not null && tables.CountryCodes.Find(country) is >= 0 and var number ? Text(tables.Countries[number].Name) : null;

    private string Text(int number) => tables.Strings[number];

    private string? Optional(int number) => tables.Strings.Optional(number);

    private static double? Degrees(double value) => double.IsNaN(value) ? null : value;
}
