using Rapporteur.Knowledge.Compiled;

namespace Rapporteur.Knowledge;

/// <summary>Who held which office where: the holders of an office, found by owner and office. Immutable; safe to share between threads.</summary>
internal sealed class OfficeIndex(KnowledgeTables tables, EntityList<Person> people)
{
    private const int Fields = 3;

    /// <summary>
    /// Who held an office on a day: of several the one of whom it is said most usually, that is, in whose line it stands foremost (a president
    /// of the republic before one of a breakaway part); null where that is nobody or not one alone.
    /// </summary>
    /// <param name="owner">A country's code or an organisation's name.</param>
    /// <param name="office">The office in lower case.</param>
    /// <param name="day">The day.</param>
    public Person? Holder(string owner, string office, DateOnly day)
    {
        var list = tables.Offices.Find(owner, office);
        if (list == KeyTable.Missing) return null;
        var held = tables.List(list);
        var (holder, foremost, isAlone) = (-1, int.MaxValue, false);
        for (var i = 0; i < held.Length; i += Fields)
        {
            if (held[i + 2] > foremost || !Covers(tables.Terms[held[i + 1]], day.DayNumber)) continue;
            isAlone = held[i + 2] < foremost || (isAlone && held[i] == holder);
            (holder, foremost) = (held[i], held[i + 2]);
        }

        return isAlone ? people[holder] : null;
    }

    /// <summary>All who ever held an office, each with the term.</summary>
    public IEnumerable<(Person Person, Term Term)> Holders(string owner, string office)
    {
        var list = tables.Offices.Find(owner, office);
        if (list == KeyTable.Missing) yield break;
        for (var i = 0; i < tables.List(list).Length; i += Fields)
        {
            var person = tables.List(list)[i];
            yield return (people[person], people[person].Terms[tables.List(list)[i + 1] - tables.People[person].FirstTerm]);
        }
    }

    private static bool Covers(in TermRecord term, int day) => term.From <= day && (term.To < 0 || day < term.To);
}
