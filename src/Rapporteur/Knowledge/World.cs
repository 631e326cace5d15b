using Rapporteur.Knowledge.Compiled;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>
/// The knowledge of who is who, read in place from its compiled form: entities are made when a text first names them. Immutable and safe to
/// share between threads; an entity is always the same object.
/// </summary>
public sealed class World
{
    private readonly KnowledgeTables _tables;
    private readonly EntityList<Country> _countries;
    private readonly EntityList<Person> _people;
    private readonly OfficeTitles _titles;

    /// <summary>The world of compiled knowledge.</summary>
    public World(CompiledKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _tables = knowledge.Tables;
        var disputes = new DisputeBook(knowledge.Rows(FactKind.Dispute));
        var entities = new EntityTable(_tables, disputes);
        Disputes = disputes.All;
        Places = entities.Places;
        _countries = entities.Countries;
        _people = entities.People;
        Names = new NameIndex(_tables, entities);
        Roles = new RoleIndex(_tables);
        Offices = new OfficeIndex(_tables, _people);
        Organisations = new OrganisationIndex(_tables, entities.Organisations);
        Words = new WordClasses(knowledge.Rows(FactKind.WordClass));
        _titles = new OfficeTitles(Names, Words);
    }

    /// <summary>The persons known.</summary>
    public IReadOnlyCollection<Person> People => _people;

    /// <summary>The states and territories known.</summary>
    public IReadOnlyCollection<Country> Countries => _countries;

    /// <summary>The places known, in the order of the files: of several with one name, the first is meant more often.</summary>
    public IReadOnlyList<Location> Places { get; }

    /// <summary>Who claims and who holds which place; <see cref="Location.Dispute"/> and <see cref="Country.Dispute"/> lead here.</summary>
    public IReadOnlyList<Dispute> Disputes { get; }

    internal NameIndex Names { get; }

    internal RoleIndex Roles { get; }

    internal OfficeIndex Offices { get; }

    internal OrganisationIndex Organisations { get; }

    internal WordClasses Words { get; }

    /// <summary>Compiles a folder of knowledge, laid out as its README says, and reads it.</summary>
    /// <exception cref="KnowledgeException">A file or line cannot be used; the message names it and the mend.</exception>
    public static World Load(string folder) => new(KnowledgeSources.Of(folder).Compile());

    /// <summary>The state with a code, or null.</summary>
    public Country? CountryOf(string? code) => code is not null && _tables.CountryCodes.Find(code) is >= 0 and var number ? _countries[number] : null;

    /// <summary>The person of a full name as the files write it, or null.</summary>
    public Person? PersonOf(string name) => _tables.PersonNames.Find(name) is >= 0 and var number ? _people[number] : null;

    /// <summary>The first adjective of a country or region, else its code; null for none.</summary>
    internal string? AdjectiveOf(string? code) => code is null ? null : _tables.Adjectives.Find(code) is >= 0 and var adjective ? _tables.Strings[adjective] : code;

    /// <summary>An actor's title on a day, such as "President of Russia"; null where the term names no office.</summary>
    internal string? TitleOf(Term term)
    {
        if (term.Offices.Count == 0) return null;
        return _titles.Of(term.Offices[0], term.Organisation ?? CountryOf(term.Country)?.Name);
    }
}
