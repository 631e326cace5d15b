using System.Globalization;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Compiled;

/// <summary>Turns the text of a stack of layers into the tables that <see cref="KnowledgeTables"/> reads.</summary>
internal sealed class KnowledgeCompiler
{
    private readonly KnowledgeSources _stack;
    private readonly WorldBuilder _world;
    private readonly StringTableBuilder _strings = new();
    private readonly List<int> _lists = [0];
    private readonly FlatWriter _tables = new();

    public KnowledgeCompiler(KnowledgeSources stack)
    {
        _stack = stack;
        _world = new WorldBuilder(stack);
    }

    /// <summary>The tables.</summary>
    /// <exception cref="KnowledgeException">A file or line cannot be used.</exception>
    public byte[] Compile()
    {
        WriteEntities();
        WriteRoles();
        WriteMembers();
        NameTableWriter.Write(_tables, _strings, _world);
        WriteKeys();
        WriteRows();
        // Strings and lists are complete only now, but stand first.
        var head = new FlatWriter();
        _strings.Write(head);
        head.Table(_lists);
        return [.. head.ToArray(), .. _tables.ToArray()];
    }

    private void WriteEntities()
    {
        Table(_world.Countries, c => new CountryRecord(
            S(c.Id), S(c.Name), S(c.Code), S(c.Alpha2), c.CowCode ?? -1, Strings(c.FipsCodes), S(c.Capital), Day(c.From), Day(c.To), File(c.Origin), Line(c.Origin)));
        Table(_world.Regions, r => new RegionRecord(S(r.Id), S(r.Name), S(r.Code), Strings(r.Members), File(r.Origin), Line(r.Origin)));
        Table(_world.Metonyms, m => new MetonymRecord(S(m.Id), S(m.Name), S(m.Country), S(m.Role), File(m.Origin), Line(m.Origin)));
        Table(_world.Places, p => new LocationRecord(
            S(p.Id), S(p.Name), S(p.Country), S(p.Kind), S(p.Region), S(p.CapitalOf), File(p.Origin), Line(p.Origin), p.Latitude ?? double.NaN, p.Longitude ?? double.NaN));
        var terms = 0;
        Table(_world.People, p =>
        {
            terms += p.Terms.Count;
            return new PersonRecord(S(p.Id), S(p.Name), S(p.Gender), terms - p.Terms.Count, p.Terms.Count, File(p.Origin), Line(p.Origin));
        });
        var later = Later(_world.Organisations);
        var organisation = 0;
        Table(_world.Organisations, o => new OrganisationRecord(
            S(o.Id), S(o.Name), S(o.Kind), S(o.Country), S(o.Role), S(o.Code), Day(o.From), Day(o.To), later[organisation++], File(o.Origin), Line(o.Origin)));
        Table([.. _world.People.SelectMany(p => p.Terms)], t => new TermRecord(
            S(t.Country), S(t.Organisation), S(t.Role), Strings(t.Offices), Day(t.From), Day(t.To), File(t.Origin), Line(t.Origin)));
    }

    /// <summary>For each organisation the number of the next of its name, or -1.</summary>
    private static int[] Later(List<Organisation> organisations)
    {
        var later = new int[organisations.Count];
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = later.Length - 1; i >= 0; i--)
        {
            later[i] = next.GetValueOrDefault(organisations[i].Name, -1);
            next[organisations[i].Name] = i;
        }

        return later;
    }

    private void WriteRoles() => Table(_world.Roles, r => new RoleRecord(
        S(r.Phrase), S(r.Role), S(r.Cameo), S(r.Kind), S(r.Office), S(r.Gender), File(r.Origin), Line(r.Origin)));

    private void WriteMembers() => Table(_world.Members, m => new MemberRecord(S(m.Country), Day(m.From), Day(m.To)));

    private void WriteKeys()
    {
        Keys(_world.Countries.Select((c, i) => (c.Code, i)));
        Keys(_world.Adjectives.Select(a => (a.Key, S(a.Value))));
        Keys(_world.People.Select((p, i) => (p.Name, i)));
        Keys(_world.Organisations.Select((o, i) => (o.Name, i)));
        Keys(_world.Members.Select((m, i) => (m.Organisation, i)).GroupBy(m => m.Organisation).Select(g => (g.Key, List(g.Select(m => m.i)))));
        Keys(_world.Roles.Select((r, i) => (r.Phrase, i)));
        Keys(Holders().GroupBy(h => h.Office, h => h.Held).Select(g => (g.Key, List(g.SelectMany(h => h)))));
    }

    private IEnumerable<(string Office, int[] Held)> Holders()
    {
        var firstTerm = 0;
        for (var person = 0; person < _world.People.Count; person++)
        {
            var terms = _world.People[person].Terms;
            for (var i = 0; i < terms.Count; i++)
            {
                if ((terms[i].Country ?? terms[i].Organisation) is not { } owner) continue;
                var offices = terms[i].Offices;
                for (var rank = 0; rank < offices.Count; rank++) yield return (KeyTable.Joined(owner, offices[rank]), [person, firstTerm + i, rank]);
            }

            firstTerm += terms.Count;
        }
    }

    /// <summary>The kinds that the reading rules take line by line.</summary>
    private void WriteRows()
    {
        var rows = new List<int>();
        var starts = new List<int>();
        foreach (var schema in FactSchema.All)
        {
            starts.Add(rows.Count);
            if (schema.Kind < FactKind.Verb) continue;
            foreach (var row in _stack.Facts(schema.Kind))
            {
                rows.AddRange(S(row.File), row.Line, row.Cells.Length);
                foreach (var cell in row.Cells) rows.Add(S(cell));
            }
        }

        starts.Add(rows.Count);
        _tables.Table(rows);
        _tables.Table(starts);
    }

    private void Table<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> record)
        where TOut : unmanaged
    {
        var records = new TOut[items.Count];
        for (var i = 0; i < records.Length; i++) records[i] = record(items[i]);
        _tables.Table<TOut>(records);
    }

    private void Keys(IEnumerable<(string Key, int Value)> pairs) => KeyTable.Write(_tables, _strings, [.. pairs]);

    private int S(string? text) => _strings.Add(text);

    private int Strings(IEnumerable<string> texts) => List(texts.Select(S));

    private int List(IEnumerable<int> numbers)
    {
        var at = _lists.Count;
        _lists.Add(0);
        _lists.AddRange(numbers);
        _lists[at] = _lists.Count - at - 1;
        return _lists[at] > 0 ? at : Empty(at);
    }

    /// <summary>All empty lists are the one at 0.</summary>
    private int Empty(int at)
    {
        _lists.RemoveAt(at);
        return 0;
    }

    private int File(string origin) => S(origin[..origin.LastIndexOf(':')]);

    private static int Line(string origin) => int.Parse(origin.AsSpan(origin.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Day(DateOnly? day) => day?.DayNumber ?? -1;
}
