using Rapporteur.Knowledge;

namespace Rapporteur.Mentions;

/// <summary>Takes organisations as they were on the story's day: the Taliban of 1998 are a government, those of 2010 are rebels.</summary>
internal static class Standings
{
    /// <summary>Puts the standing of the day in place of each organisation that has had several.</summary>
    public static List<Phrase> At(List<Phrase> phrases, DateOnly? day)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Name is { Entity: Organisation { Later: not null } } name) phrase.Name = Of(name, day);
            if (Array.Exists(phrase.Candidates, c => c.Entity is Organisation { Later: not null }))
                phrase.Candidates = Array.ConvertAll(phrase.Candidates, c => Of(c, day));
        }

        return phrases;
    }

    private static NameEntry Of(NameEntry name, DateOnly? day) =>
        name.Entity is Organisation { Later: not null } organisation ? name with { Entity = organisation.At(day) } : name;
}
