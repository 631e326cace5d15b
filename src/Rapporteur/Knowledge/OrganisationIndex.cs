using Rapporteur.Knowledge.Compiled;

namespace Rapporteur.Knowledge;

/// <summary>The organisations, found by name; of several of one name the first. Immutable; safe to share between threads.</summary>
internal sealed class OrganisationIndex(KnowledgeTables tables, EntityList<Organisation> all)
{
    /// <summary>All organisations.</summary>
    public IReadOnlyList<Organisation> All => all;

    /// <summary>The organisation of a name as the files write it, or null.</summary>
    public Organisation? GetValueOrDefault(string name) => tables.OrganisationNames.Find(name) is >= 0 and var number ? all[number] : null;

    /// <summary>The states that belong to an organisation on a day, as codes; without a day, those that have not left it.</summary>
    public IReadOnlyList<string> MembersOf(string organisation, DateOnly? day)
    {
        var list = tables.MemberLists.Find(organisation);
        if (list == KeyTable.Missing) return [];
        var members = new List<string>();
        foreach (var row in tables.List(list))
        {
            var (country, from, to) = tables.Members[row];
            var membership = new Membership(organisation, tables.Strings[country], KnowledgeTables.Day(from), KnowledgeTables.Day(to));
            if (membership.Covers(day)) members.Add(membership.Country);
        }

        return members;
    }
}
