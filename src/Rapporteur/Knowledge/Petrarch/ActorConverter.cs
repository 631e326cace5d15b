namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// Turns actor entries into facts of our files. What an entry is follows from its codes: three letters alone name a state (countries.tsv;
/// its synonyms places that stand for it) or a region of codes that we do not know (regions.tsv), and so do several codes together; a sector that lasts from one day to another
/// is a term in office (people), unless a word of the name says that it is an organisation; the rest are organisations with their code.
/// </summary>
internal sealed class ActorConverter(HomeKnowledge home, ImportTables tables, WrittenName written)
{
    private const string Former = "ELI";

    /// <summary>The mark of a line that adds to what a lower layer tells of the same thing, rather than to stand in its place.</summary>
    private const string Added = "+ ";

    /// <summary>Kinds of organisations by sector, as organisations.tsv names them; any other is an agency.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["IGO"] = "igo",
        ["NGO"] = "ngo",
        ["BUS"] = "company",
        ["REB"] = "armed-group",
        ["UAF"] = "armed-group",
        ["MED"] = "media",
        ["PTY"] = "party",
        ["COP"] = "police",
        ["SPY"] = "intelligence",
        ["LEG"] = "legislature",
        ["JUD"] = "court",
    };

    /// <summary>Adds what an entry says.</summary>
    public void Convert(ActorEntry entry)
    {
        var names = entry.Names.SelectMany(written.Of).Distinct(StringComparer.Ordinal).ToList();
        // The first code that fits a day counts, and one without a day only where no other does.
        var codes = entry.Codes.Where(c => c.Code != ActorCode.Nobody).OrderBy(c => c.IsDated ? 0 : 1).ToList();
        if (codes.Count == 0) tables.Add("places.tsv", Added + names[0], Rest(names), "", "region");
        else if (codes.Exists(c => c.IsDated && c.Code.Length > 3 && home.SectorIn(c.Code) is not null) || codes.TrueForAll(c => IsFormer(c.Code))) AddTerms(names, codes);
        else if (codes.Exists(c => c.IsDated)) AddDatedState(names, codes);
        else AddUndated(names, codes[0].Code);
    }

    /// <summary>A code that ours knows gets more names; one that ours does not know is a thing of its own in each entry.</summary>
    private string Mark(string code) => home.IsCountry(code) ? Added + code : code;

    private static string Rest(List<string> names) => string.Join(';', names.Skip(1));

    private bool IsFormer(string code) => code == Former || (code.Length == 6 && code.EndsWith(Former, StringComparison.Ordinal) && home.IsCountry(code[..3]));

    private void AddTerms(List<string> names, List<ActorCode> codes)
    {
        var isOrganisation = home.NamesOrganisation(names[0]);
        var aliases = string.Join(';', names.Skip(1).Append(Person.FullNamesOnly));
        foreach (var code in codes)
        {
            if (isOrganisation) AddOrganisation(names, code);
            else tables.Add("people/petrarch.tsv", Added + names[0], aliases, "", Owner(code.Code), Role(code.Code), "", ImportTables.Day(code.From), ImportTables.Day(code.To));
            aliases = "";
        }
    }

    /// <summary>Whose office it is: the state, else the organisation that has the code.</summary>
    private string? Owner(string code)
    {
        if (home.CountryIn(code) is { } country) return country;
        if (home.OrganisationOf(code) is { } organisation) return "@" + organisation;
        return code.Length >= 3 && home.SectorIn(code[..3]) is null ? code[..3] : null;
    }

    private string? Role(string code) => home.SectorIn(code) ?? (code.Length > 3 && Owner(code) == code[..3] ? code[3..] : null);

    private void AddDatedState(List<string> names, List<ActorCode> codes)
    {
        foreach (var code in codes)
            tables.Add("countries.tsv", Mark(code.Code[..Math.Min(3, code.Code.Length)]), "", "", "", names[0], string.Join(';', names), "", "", "", ImportTables.Day(code.From), ImportTables.Day(code.To));
    }

    private void AddUndated(List<string> names, string code)
    {
        if (home.IsCountry(code))
        {
            tables.Add("countries.tsv", Added + code, "", "", "", names[0], names[0]);
            foreach (var name in names.Skip(1)) tables.Add("places.tsv", Added + name, "", code, "region");
        }
        else if ((code.Length == 3 && !home.IsSector(code)) || code.Contains(ActorCode.Divider, StringComparison.Ordinal))
        {
            tables.Add("regions.tsv", home.IsRegion(code) ? Added + code : code, names[0], string.Join(';', names));
        }
        else
        {
            AddOrganisation(names, new ActorCode(code, null, null));
        }
    }

    private void AddOrganisation(List<string> names, ActorCode code)
    {
        var sector = home.SectorIn(code.Code);
        tables.Add("organisations.tsv", Added + names[0], Rest(names), Kinds.GetValueOrDefault(sector ?? "", "agency"), home.CountryIn(code.Code), sector, code.Code, ImportTables.Day(code.From), ImportTables.Day(code.To));
    }
}
