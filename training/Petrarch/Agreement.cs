using Rapporteur.Knowledge;

namespace Rapporteur.Training.Petrarch;

/// <summary>
/// Compares our people with those of the dictionaries: for each person that both name and the middle of each month for which both have a
/// dated term, whether country and first role are the same. An organisation's officer has no country; its name is not compared.
/// </summary>
internal sealed class Agreement
{
    private static readonly DateOnly First = new(1990, 1, 15);
    private static readonly DateOnly Last = new(2014, 6, 15);

    /// <summary>Persons whom both name.</summary>
    public int Persons { get; private set; }

    /// <summary>Months of persons for which both tell something.</summary>
    public int Months { get; private set; }

    /// <summary>The times of disagreement.</summary>
    public List<Difference> Differences { get; } = [];

    /// <summary>The rate of agreement as it stands.</summary>
    public double Raw => 1 - (double)Differences.Sum(d => d.Months) / Months;

    /// <summary>The rate once the differences were read: those in which ours is right, or both are, count for it no more; those that nobody read, against it.</summary>
    public double Read(List<AgreementNote> notes) =>
        1 - (double)Differences.Where(d => notes.Find(n => n.Fits(d)) is null or { IsOurError: true }).Sum(d => d.Months) / Months;

    /// <summary>Compares.</summary>
    /// <param name="world">Our knowledge.</param>
    /// <param name="theirs">The dictionaries' people.</param>
    public static Agreement Of(World world, IEnumerable<DictionaryPerson> theirs)
    {
        var agreement = new Agreement();
        // A name that several of ours have tells nobody.
        var byName = new Dictionary<string, Person?>(StringComparer.Ordinal);
        foreach (var name in world.Names.All.Where(n => n is { Sense: NameSense.Name, Entity: Person }))
            byName[Key(name.Text)] = byName.TryGetValue(Key(name.Text), out var other) && other != name.Entity ? null : (Person)name.Entity;
        var met = new HashSet<(Person, DictionaryPerson)>();
        foreach (var their in theirs)
        {
            foreach (var name in their.Names)
                if (byName.GetValueOrDefault(Key(name)) is { } person && met.Add((person, their))) agreement.Compare(person, their);
        }

        return agreement;
    }

    private void Compare(Person person, DictionaryPerson their)
    {
        Difference? open = null;
        var months = 0;
        for (var day = First; day <= Last; day = day.AddMonths(1))
        {
            if (Our(person, day) is not { } our || their.On(day) is not { } told) continue;
            months++;
            if (our == told)
            {
                open = Close(open);
                continue;
            }

            if (open is not null && open.Ours == our && open.Theirs == told) open = open with { Last = day, Months = open.Months + 1 };
            else
            {
                Close(open);
                open = new Difference(person.Name, day, day, 1, our, told);
            }
        }

        Close(open);
        Months += months;
        if (months > 0) Persons++;
    }

    private Difference? Close(Difference? open)
    {
        if (open is not null) Differences.Add(open);
        return null;
    }

    /// <summary>What ours tells of a person on a day; null where no term holds.</summary>
    private static Standing? Our(Person person, DateOnly day)
    {
        return person.TermAt(day) is { } term ? new Standing(term.Country ?? "", term.Role) : null;
    }

    private static string Key(string name) => Letters.Slug(name);
}
