namespace Rapporteur.Knowledge;

/// <summary>Joins the lines about each person: terms in the order of the lines, names of all of them.</summary>
internal sealed class PeopleBuilder
{
    private readonly Dictionary<string, (TsvRow First, List<Term> Terms, HashSet<string> Names)> _people = new(StringComparer.Ordinal);

    /// <summary>Joins the lines.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public PeopleBuilder(IEnumerable<TsvRow> rows)
    {
        foreach (var row in rows)
        {
            var name = WorldBuilder.Name(row, 0);
            if (!_people.TryGetValue(name, out var person)) _people[name] = person = (row, [], [name]);
            person.Names.UnionWith(row.List(1));
            // A line that only adds names tells no office.
            if (row[3].Length > 0 || row[4].Length > 0 || row[5].Length > 0) person.Terms.Add(TermOf(row));
            else if (row.Mark != Layers.FactMark.Adds) throw row.Problem("the line tells no country, role or office; write what the person is");
        }
    }

    /// <summary>Adds the people with their names.</summary>
    public void AddTo(WorldBuilder world)
    {
        foreach (var (name, (row, terms, names)) in _people)
        {
            // Names added to somebody whom no layer tells of.
            if (terms.Count == 0) continue;
            var person = new Person { Id = Letters.Slug(name), Name = name, Gender = row.Optional(2), Terms = terms, Origin = row.Origin };
            world.People.Add(person);
            world.AddNames(person, NameSense.Name, names.Where(a => a.Contains(' ', StringComparison.Ordinal)));
            // The lowest line says whether the surname alone means the person; what an import adds does not take it away.
            var surname = row.List(1).Contains(Person.FullNamesOnly) ? [] : new[] { name[(name.LastIndexOf(' ') + 1)..] };
            var singles = names.Where(a => a != Person.FullNamesOnly && !a.Contains(' ', StringComparison.Ordinal)).Concat(surname).Distinct();
            world.AddNames(person, NameSense.Surname, singles);
        }
    }

    private static Term TermOf(TsvRow row)
    {
        var owner = row[3];
        var term = new Term(
            owner.Length > 0 && owner[0] != '@' ? owner : null, owner.StartsWith('@') ? owner[1..] : null,
            row[4], row.List(5), row.Date(6), row.Date(7), row.Origin);
        return term.From >= term.To ? throw row.Problem("the term ends before it begins") : term;
    }
}
