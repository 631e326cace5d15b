using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Chooses between the states, places and organisations that have one name: Georgia, Tripoli, the Taliban of 1999 and of 2012.</summary>
internal sealed class ThingChooser(Document document, ActorTable actors)
{
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    /// <summary>Decides between the states, places and organisations of one name: those of the day, then those of the states that the story names.</summary>
    public void Choose(List<Phrase> phrases)
    {
        foreach (var phrase in phrases)
            if (phrase.Name is not null && OnlyCountry(phrase) is { } country) _named[country] = _named.GetValueOrDefault(country) + 1;
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (i + 1 < phrases.Count && IsWithin(phrase, phrases[i + 1])) Narrow(phrase, CountryOf(phrases[i + 1].Name!.Entity));
            if (phrase.Candidates.Length <= 1 || phrase.Name?.Entity is Person || Best(phrase) is not { } best) continue;
            phrase.Name = best;
            phrase.Territory = CountryOf(best.Entity) ?? phrase.Territory;
        }
    }

    /// <summary>"Paris, Texas": a place, a comma and the name of what it lies in.</summary>
    private bool IsWithin(Phrase phrase, Phrase next)
    {
        var end = phrase.NameTokens.End;
        return phrase is { Form: MentionForm.Name, Name.Entity: Location } && next is { Form: MentionForm.Name, Name: { Sense: NameSense.Name, Entity: Country or Location } }
            && next.NameTokens.First == end + 1 && document.Words[end].Form == "," && document.Words[end + 1].Relation is not (Deprel.Conj or Deprel.Nsubj)
            && !ReferenceEquals(next.Name.Entity, phrase.Name.Entity) && next.Name.Entity is Country or Location { Kind: "region" };
    }

    /// <summary>Leaves of the places of a name those in a country; where none is, the name is of a place that the world does not know.</summary>
    private static void Narrow(Phrase phrase, string? country)
    {
        phrase.Candidates = Array.FindAll(phrase.Candidates, c => CountryOf(c.Entity) == country);
        phrase.IsPlace = true;
        phrase.Name = phrase.Candidates.Length > 0 ? phrase.Candidates[0] : null;
        if (phrase.Name is null) (phrase.Type, phrase.Territory) = (MentionType.Location, country);
    }

    /// <summary>The country of all that a name may mean, or null where they differ.</summary>
    private static string? OnlyCountry(Phrase phrase)
    {
        string? only = null;
        foreach (var entry in phrase.Candidates)
        {
            if (CountryOf(entry.Entity) is not { } country) continue;
            if (only is not null && only != country) return null;
            only = country;
        }

        return only;
    }

    private static string? CountryOf(Entity entity) => entity switch
    {
        Country country => country.Code,
        Region region => region.Code,
        Metonym metonym => metonym.Country,
        Location location => location.Country,
        Organisation organisation => organisation.Country,
        _ => null,
    };

    /// <summary>The best of what a name may mean, persons apart; null where there is none.</summary>
    public NameEntry? Best(Phrase phrase)
    {
        NameEntry? best = null;
        (int, int, int) bestRank = default;
        foreach (var entry in phrase.Candidates)
        {
            if (entry.Entity is Person) continue;
            if (entry.Entity is Country country && actors.Day is { } day && (country.To <= day || country.From > day) && phrase.Candidates.Length > 1) continue;
            var rank = Rank(entry);
            if (best is null || rank.CompareTo(bestRank) < 0) (best, bestRank) = (entry, rank);
        }

        return best;
    }

    /// <summary>Lower is better: of the day, of a state that the story names apart from this name, then by what sort of thing.</summary>
    private (int Day, int Named, int Sort) Rank(NameEntry entry)
    {
        var sort = entry.Entity switch { Country => 0, Metonym => 1, Organisation => 2, Region => 3, _ => 4 };
        var offDay = entry.Entity is Organisation organisation && actors.Day is { } day && !organisation.Covers(day) ? 1 : 0;
        var named = CountryOf(entry.Entity) is { } country ? Math.Min(3, _named.GetValueOrDefault(country)) : 0;
        return (offDay, -named, sort);
    }
}
