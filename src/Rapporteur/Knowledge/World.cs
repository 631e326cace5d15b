namespace Rapporteur.Knowledge;

/// <summary>
/// The knowledge of who is who, compiled from the text files of a folder. Immutable and safe to share between threads.
/// </summary>
public sealed class World
{
    private readonly FrozenCountries _countries;
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);

    internal World(WorldBuilder builder)
    {
        Names = new NameIndex(builder.Names);
        Roles = new RoleIndex(builder.Roles);
        Offices = new OfficeIndex(builder.People.Values);
        _countries = new FrozenCountries(builder.Countries);
        foreach (var name in builder.Names)
        {
            if (name.Sense != NameSense.Adjective) continue;
            if (((name.Entity as Country)?.Code ?? (name.Entity as Region)?.Code) is { } code) _adjectives.TryAdd(code, name.Text);
        }

        Organisations = builder.Organisations;
        People = builder.People.Values;
        Words = builder.Words ?? throw new KnowledgeException("words.tsv", 0, "the file is missing; every knowledge folder that stands alone needs it");
    }

    /// <summary>The persons known.</summary>
    public IReadOnlyCollection<Person> People { get; }

    /// <summary>The states and territories known.</summary>
    public IReadOnlyCollection<Country> Countries => _countries.All;

    internal NameIndex Names { get; }

    internal RoleIndex Roles { get; }

    internal OfficeIndex Offices { get; }

    internal IReadOnlyDictionary<string, Organisation> Organisations { get; }

    internal WordClasses Words { get; }

    /// <summary>Reads a folder of knowledge, laid out as its README says.</summary>
    /// <exception cref="KnowledgeException">A file or line cannot be used; the message names it and the mend.</exception>
    public static World Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new KnowledgeException(folder, 0, "no such folder; the knowledge ships beside the program, or is named with --knowledge");
        return new WorldBuilder().Add(folder).Build();
    }

    /// <summary>The state with a code, or null.</summary>
    public Country? CountryOf(string? code) => code is null ? null : _countries.Find(code);

    /// <summary>The first adjective of a country or region, else its code; null for none.</summary>
    internal string? AdjectiveOf(string? code) => code is null ? null : _adjectives.GetValueOrDefault(code, code);

    /// <summary>An actor's title on a day, such as "President of Russia"; null where the term names no office.</summary>
    internal string? TitleOf(Term term)
    {
        if (term.Offices.Count == 0) return null;
        var office = term.Offices[0];
        var title = char.ToUpperInvariant(office[0]) + office[1..];
        var owner = term.Organisation ?? CountryOf(term.Country)?.Name;
        return owner is null ? title : $"{title} of {owner}";
    }

    private sealed class FrozenCountries(IReadOnlyList<Country> all)
    {
        private readonly Dictionary<string, Country> _byCode = all.GroupBy(c => c.Code).ToDictionary(g => g.Key, g => g.First());

        public IReadOnlyList<Country> All => all;

        public Country? Find(string code) => _byCode.GetValueOrDefault(code);
    }
}
