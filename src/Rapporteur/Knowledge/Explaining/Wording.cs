using System.Globalization;

namespace Rapporteur.Knowledge.Explaining;

/// <summary>Says in words what a line of the knowledge says.</summary>
internal sealed class Wording(World world, DateOnly? day)
{
    /// <summary>What a name names.</summary>
    public static string Names(NameEntry name) => name.Sense switch
    {
        NameSense.Surname => $"is a short name of {name.Entity.Name}",
        NameSense.Adjective => $"is an adjective of {name.Entity.Name}",
        NameSense.People => $"is a word for the people of {name.Entity.Name}",
        _ => $"names {Of(name.Entity)}",
    };

    /// <summary>Why a name does not mean this here.</summary>
    public ExplainedLine Rival(NameEntry rival, NameEntry chosen)
    {
        if (rival.Entity is Person person && Standing(person) is { } standing)
            return chosen.Entity is Person ? standing : standing with { What = $"{standing.What}; {Of(chosen.Entity)} was meant before a person" };
        if (rival.Entity is Country { To: { } end } past && end <= day) return new ExplainedLine(past.Origin, $"{past.Name} was no more from {Iso(end)}");
        if (rival.Entity is Country { From: { } start } later && start > day) return new ExplainedLine(later.Origin, $"{later.Name} was not yet before {Iso(start)}");
        return new ExplainedLine(rival.Entity.Origin, $"{Of(rival.Entity)}; {Of(chosen.Entity)} comes before it");
    }

    /// <summary>The term that tells what a person is on the day.</summary>
    public ExplainedLine? Standing(Person person)
    {
        if (day is not { } at) return person.Terms.Count == 0 ? null : new ExplainedLine(person.Terms[0].Origin, $"{person.Name}: {Of(person.Terms[0])}");
        if (person.TermAt(at) is { } now) return new ExplainedLine(now.Origin, $"{person.Name} is in office: {Of(now)}");
        if (person.TermBefore(at) is { } before) return new ExplainedLine(before.Origin, $"{person.Name} is out of office: {Of(before)}");
        return person.TermAfter(at) is { } after ? new ExplainedLine(after.Origin, $"{person.Name} is not yet in office: {Of(after)}") : null;
    }

    /// <summary>Why somebody who held an office is not its holder on a day.</summary>
    public string WhyNot(Term term, DateOnly at, string office)
    {
        if (term.To <= at) return $"held it before: {Of(term)}";
        if (term.From > at) return $"came later: {Of(term)}";
        return $"holds it too, as number {term.Offices.ToList().IndexOf(office) + 1} of what the line says: {Of(term)}";
    }

    /// <summary>An office with its owner and its time.</summary>
    public string Of(Term term)
    {
        var office = term.Offices.Count > 0 ? term.Offices[0] : term.Role;
        var owner = term.Organisation ?? world.CountryOf(term.Country)?.Name ?? term.Country;
        var time = (term.From, term.To) switch
        {
            (null, null) => "",
            (null, { } to) => $" until {Iso(to)}",
            ({ } from, null) => $" since {Iso(from)}",
            ({ } from, { } to) => $" from {Iso(from)} until {Iso(to)}",
        };
        return (owner is null ? office : $"{office} of {owner}") + time;
    }

    /// <summary>A role word's sector and office.</summary>
    public static string Of(RoleWord role) =>
        (role.Role ?? "no sector of its own") + (role.Office is null ? "" : $", the office '{role.Office}'") + (role.Kind == "thing" ? ", a thing that stands for its owner" : "");

    private static string Of(Entity entity) => entity switch
    {
        Country country => $"{country.Name} ({country.Code})",
        Region region => $"{region.Name}, a region ({region.Code})",
        Metonym metonym => $"{metonym.Name}, which stands for {metonym.Country}{metonym.Role}",
        Location { CapitalOf: { } state } capital => $"{capital.Name}, the capital of {state}",
        Location place => $"{place.Name}, a {place.Kind}{(place.Country is null ? "" : " of " + place.Country)}",
        Organisation organisation => $"{organisation.Name}, {organisation.Kind} ({organisation.Code ?? organisation.Country + organisation.Role})",
        _ => entity.Name,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
