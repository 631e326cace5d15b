using System.Collections.Frozen;

namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// What the importer asks of the program's own knowledge: which three letters are a state, which a sector, what sort of thing a noun
/// names, which organisation has a code. Immutable.
/// </summary>
internal sealed class HomeKnowledge
{
    private const int CodeWidth = 3;

    private readonly FrozenSet<string> _countries;
    private readonly FrozenSet<string> _sectors;
    private readonly FrozenSet<string> _organisationNouns;
    private readonly Dictionary<string, RoleWord> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _organisations = new(StringComparer.Ordinal);

    /// <summary>Reads a folder of knowledge.</summary>
    public HomeKnowledge(string folder)
    {
        var world = new WorldBuilder().Add(folder);
        _countries = world.Countries.Select(c => c.Code).ToFrozenSet(StringComparer.Ordinal);
        foreach (var role in world.Roles) _roles.TryAdd(role.Phrase, role);
        _sectors = world.Roles.Select(r => r.Role).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        foreach (var organisation in world.Organisations.Values)
            if (organisation.Code is not null) _organisations.TryAdd(organisation.Code, organisation.Name);
        _organisationNouns = (world.Words ?? throw new KnowledgeException(folder, 0, "words.tsv is missing"))["organisation-noun"];
    }

    /// <summary>Whether three letters are a state or territory.</summary>
    public bool IsCountry(string code) => _countries.Contains(code);

    /// <summary>Whether three letters are a sector.</summary>
    public bool IsSector(string code) => _sectors.Contains(code);

    /// <summary>Whether one of a name's words says that it names an organisation.</summary>
    public bool NamesOrganisation(string name) => name.Split(' ').Any(w => _organisationNouns.Contains(w));

    /// <summary>The name of the organisation that has a code, or null.</summary>
    public string? OrganisationOf(string code) => _organisations.GetValueOrDefault(code);

    /// <summary>person, group, organisation or thing: as our role of the same words or of the same last word says; else person.</summary>
    public string KindOf(string phrase)
    {
        for (var at = 0; at >= 0; at = phrase.IndexOf(' ', at) is var space and >= 0 ? space + 1 : -1)
            if (_roles.TryGetValue(phrase[at..], out var role)) return role.Kind;
        return "person";
    }

    /// <summary>The state in an actor code: its first three letters, or the next three after a sector (NGOUSA); null where it has none.</summary>
    public string? CountryIn(string code)
    {
        if (code.Length >= CodeWidth && IsCountry(code[..CodeWidth])) return code[..CodeWidth];
        return code.Length >= 2 * CodeWidth && IsSector(code[..CodeWidth]) && IsCountry(code[CodeWidth..(2 * CodeWidth)]) ? code[CodeWidth..(2 * CodeWidth)] : null;
    }

    /// <summary>The first sector in an actor code, or null.</summary>
    public string? SectorIn(string code)
    {
        for (var at = 0; at + CodeWidth <= code.Length; at += CodeWidth)
            if (IsSector(code[at..(at + CodeWidth)])) return code[at..(at + CodeWidth)];
        return null;
    }
}
