namespace Rapporteur.Knowledge;

/// <summary>Who held which office where: the holders of an office, found by owner and office. Immutable.</summary>
internal sealed class OfficeIndex
{
    private readonly Dictionary<(string Owner, string Office), List<(Person Person, Term Term)>> _holders = [];

    public OfficeIndex(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            foreach (var term in person.Terms)
            {
                var owner = term.Country ?? term.Organisation;
                if (owner is null) continue;
                foreach (var office in term.Offices)
                {
                    if (!_holders.TryGetValue((owner, office), out var list)) _holders[(owner, office)] = list = [];
                    list.Add((person, term));
                }
            }
        }
    }

    /// <summary>Who held an office on a day, where exactly one did.</summary>
    /// <param name="owner">A country's code or an organisation's name.</param>
    /// <param name="office">The office in lower case.</param>
    /// <param name="day">The day.</param>
    public Person? Holder(string owner, string office, DateOnly day)
    {
        if (!_holders.TryGetValue((owner, office), out var list)) return null;
        Person? holder = null;
        foreach (var (person, term) in list)
        {
            if (!term.Covers(day) || person == holder) continue;
            if (holder is not null) return null;
            holder = person;
        }

        return holder;
    }
}
