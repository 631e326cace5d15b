using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Compiled;

/// <summary>
/// The tables of compiled knowledge, read in place. <see cref="KnowledgeCompiler"/> writes them in this order. Immutable; safe to share
/// between threads.
/// </summary>
internal sealed class KnowledgeTables
{
    /// <summary>Finds the tables of a payload.</summary>
    /// <exception cref="InvalidDataException">It is cut short.</exception>
    public KnowledgeTables(byte[] payload)
    {
        var reader = new FlatReader(payload);
        Strings = StringTable.Read(reader);
        Lists = reader.Table<int>();
        Countries = reader.Table<CountryRecord>();
        Regions = reader.Table<RegionRecord>();
        Metonyms = reader.Table<MetonymRecord>();
        Locations = reader.Table<LocationRecord>();
        People = reader.Table<PersonRecord>();
        Organisations = reader.Table<OrganisationRecord>();
        Terms = reader.Table<TermRecord>();
        Roles = reader.Table<RoleRecord>();
        Members = reader.Table<MemberRecord>();
        Names = reader.Table<NameRecord>();
        NameGroups = reader.Table<int>();
        NameSalt = reader.Table<int>();
        NameSlots = reader.Table<NameSlot>();
        CountryCodes = new KeyTable(Strings, reader.Table<KeySlot>());
        Adjectives = new KeyTable(Strings, reader.Table<KeySlot>());
        PersonNames = new KeyTable(Strings, reader.Table<KeySlot>());
        OrganisationNames = new KeyTable(Strings, reader.Table<KeySlot>());
        MemberLists = new KeyTable(Strings, reader.Table<KeySlot>());
        RolePhrases = new KeyTable(Strings, reader.Table<KeySlot>());
        Offices = new KeyTable(Strings, reader.Table<KeySlot>());
        Rows = reader.Table<int>();
        RowStarts = reader.Table<int>();
    }

    /// <summary>All strings.</summary>
    public StringTable Strings { get; }

    /// <summary>Lists of numbers, each with its length before it.</summary>
    public FlatArray<int> Lists { get; }

    public FlatArray<CountryRecord> Countries { get; }

    public FlatArray<RegionRecord> Regions { get; }

    public FlatArray<MetonymRecord> Metonyms { get; }

    public FlatArray<LocationRecord> Locations { get; }

    public FlatArray<PersonRecord> People { get; }

    public FlatArray<OrganisationRecord> Organisations { get; }

    public FlatArray<TermRecord> Terms { get; }

    public FlatArray<RoleRecord> Roles { get; }

    public FlatArray<MemberRecord> Members { get; }

    /// <summary>The names, those of one spelling beside each other.</summary>
    public FlatArray<NameRecord> Names { get; }

    /// <summary>The first name of each group, from group 1 on; one more than there are groups.</summary>
    public FlatArray<int> NameGroups { get; }

    /// <summary>One number, added to the hashes of names so that no two that meet in <see cref="NameSlots"/> have one tag.</summary>
    public FlatArray<int> NameSalt { get; }

    public FlatArray<NameSlot> NameSlots { get; }

    /// <summary>Code to country.</summary>
    public KeyTable CountryCodes { get; }

    /// <summary>Code of a country or region to the string of its first adjective.</summary>
    public KeyTable Adjectives { get; }

    /// <summary>Name to person.</summary>
    public KeyTable PersonNames { get; }

    /// <summary>Name to organisation.</summary>
    public KeyTable OrganisationNames { get; }

    /// <summary>Organisation's name to the list of its rows in <see cref="Members"/>.</summary>
    public KeyTable MemberLists { get; }

    /// <summary>Phrase to role word.</summary>
    public KeyTable RolePhrases { get; }

    /// <summary>Owner and office to a list of person, term, and place of the office among those of the term, for each holder.</summary>
    public KeyTable Offices { get; }

    /// <summary>Lines kept as text: file, line, number of cells, cells.</summary>
    public FlatArray<int> Rows { get; }

    /// <summary>For each kind of fact where its lines begin among <see cref="Rows"/>; one more than there are kinds.</summary>
    public FlatArray<int> RowStarts { get; }

    /// <summary>The numbers of a list.</summary>
    public ReadOnlySpan<int> List(int list) => Lists.Rows.Slice(list + 1, Lists[list]);

    /// <summary>The strings of a list.</summary>
    public string[] StringList(int list)
    {
        var numbers = List(list);
        if (numbers.Length == 0) return [];
        var strings = new string[numbers.Length];
        for (var i = 0; i < strings.Length; i++) strings[i] = Strings[numbers[i]];
        return strings;
    }

    /// <summary>The lines of a kind that is kept as text.</summary>
    public IEnumerable<TsvRow> RowsOf(FactKind kind)
    {
        var end = RowStarts[(int)kind + 1];
        for (var at = RowStarts[(int)kind]; at < end; at += 3 + Rows[at + 2])
        {
            var cells = new string[Rows[at + 2]];
            for (var i = 0; i < cells.Length; i++) cells[i] = Strings[Rows[at + 3 + i]];
            yield return new TsvRow(Strings[Rows[at]], Rows[at + 1], cells);
        }
    }

    /// <summary>File and line as an origin.</summary>
    public string Origin(int file, int line) => $"{Strings[file]}:{line}";

    /// <summary>A day of a record; negative numbers are none.</summary>
    public static DateOnly? Day(int number) => number < 0 ? null : DateOnly.FromDayNumber(number);
}
