using Rapporteur.Knowledge.Compiled;

namespace Rapporteur.Knowledge;

/// <summary>Who held which office where: the holders of an office, found by owner and office. Immutable; safe to share between threads.</summary>
internal sealed class OfficeIndex(KnowledgeTables tables, EntityList<Person> people)
{
    /// <summary>Who held an office on a day, where exactly one did.</summary>
    /// <param name="owner">A country's code or an organisation's name.</param>
    /// <param name="office">The office in lower case.</param>
    /// <param name="day">The day.</param>
    public Person? Holder(string owner, string office, DateOnly day)
    {
        var list = tables.Offices.Find(owner, office);
        if (list == KeyTable.Missing) return null;
        var held = tables.List(list);
        var holder = -1;
        for (var i = 0; i < held.Length; i += 2)
        {
            if (held[i] == holder || !Covers(tables.Terms[held[i + 1]], day.DayNumber)) continue;
            if (holder >= 0) return null;
            holder = held[i];
        }

        return holder < 0 ? null : people[holder];
    }

    /// <summary>All who ever held an office, each with the term.</summary>
    public IEnumerable<(Person Person, Term Term)> Holders(string owner, string office)
    {
        var list = tables.Offices.Find(owner, office);
        if (list == KeyTable.Missing) yield break;
        for (var i = 0; i < tables.List(list).Length; i += 2)
        {
            var person = tables.List(list)[i];
            yield return (people[person], people[person].Terms[tables.List(list)[i + 1] - tables.People[person].FirstTerm]);
        }
    }

    private static bool Covers(in TermRecord term, int day) => term.From <= day && (term.To < 0 || day < term.To);
}
