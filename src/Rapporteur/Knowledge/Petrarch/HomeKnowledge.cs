namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// What the importer asks of the program's own knowledge: which three letters are a state, which a sector, what sort of thing a noun
/// names, which organisation has a code. Immutable.
/// </summary>
internal sealed class HomeKnowledge
{
    private const int CodeWidth = 3;

    private readonly HashSet<string> _countries;
    private readonly HashSet<string> _regions;
    private readonly HashSet<string> _sectors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _organisationNouns;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _organisations = new(StringComparer.Ordinal);

    /// <summary>Reads a folder of knowledge.</summary>
    /// <exception cref="KnowledgeException">A file that is needed is not there.</exception>
    public HomeKnowledge(string folder)
    {
        _countries = Rows(folder, "countries.tsv").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        _regions = Rows(folder, "regions.tsv").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows(folder, "roles.tsv").Where(r => r.Length > 3))
        {
            if (row[1].Length > 0) _sectors.Add(row[1]);
            foreach (var phrase in row[0].Split(';')) _kinds.TryAdd(phrase, row[3]);
        }

        foreach (var row in Rows(folder, "organisations.tsv").Where(r => r.Length > 5 && r[5].Length > 0)) _organisations.TryAdd(row[5], row[0]);
        _organisationNouns = Rows(folder, "words.tsv").Where(r => r[0] == "organisation-noun").SelectMany(r => r[1].Split(';')).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether three letters are a state or territory.</summary>
    public bool IsCountry(string code) => _countries.Contains(code);

    /// <summary>Whether ours has a region of a code.</summary>
    public bool IsRegion(string code) => _regions.Contains(code);

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
            if (_kinds.TryGetValue(phrase[at..], out var kind)) return kind;
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

    /// <summary>The facts of a file of ours, without its header.</summary>
    private static IEnumerable<string[]> Rows(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) throw new KnowledgeException(path, 0, "the file is missing; name the program's own knowledge, or install it again");
        return File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t'));
    }
}
