using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// Where a description without a country belongs: police, courts and rebels are those of the one country that their sentence names as
/// the place of what happens, else of its rebels and parties, else of the country that the story is mostly about, where no dateline speaks
/// against it.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>How often a story must name a country to be about it, where no dateline says so.</summary>
    public const int FewestMentions = 3;

    private const string Several = "";

    private readonly World _world;
    private readonly string?[] _ofSentence;
    private readonly string?[] _ofParties;
    private readonly bool[] _hasParty;
    private readonly string? _ofStory;

    /// <param name="world">Who is who.</param>
    /// <param name="document">The text.</param>
    /// <param name="phrases">Its phrases.</param>
    /// <param name="fewest">How often a text must name a country to be about it.</param>
    public Surroundings(World world, Document document, List<Phrase> phrases, int fewest)
    {
        _world = world;
        _ofSentence = new string?[document.Sentences.Length];
        _ofParties = new string?[document.Sentences.Length];
        _hasParty = new bool[document.Sentences.Length];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? dateline = null;
        var uses = new NameUses(world);
        foreach (var phrase in phrases)
        {
            _hasParty[phrase.Sentence] |= phrase.Name?.Entity is Organisation { Role: { } role } && world.Words["domestic-party"].Contains(role);
            if (HomeOfParty(phrase) is { } home) Note(ref _ofParties[phrase.Sentence], home);
            if (Home(phrase) is not { } territory || world.CountryOf(territory) is null || uses.IsBacker(document, phrase)) continue;
            if (phrase.IsDateline) dateline ??= territory;
            else counts[territory] = counts.GetValueOrDefault(territory) + 1;
            if (!phrase.IsDateline && phrase.Name?.Entity is not Person && IsPlace(document[phrase.Head])) Note(ref _ofSentence[phrase.Sentence], territory);
        }

        _ofStory = MostNamed(counts, dateline, fewest);
    }

    /// <summary>The country that a body or name is of.</summary>
    private static string? HomeOfParty(Phrase phrase) => phrase.Name?.Entity is Organisation organisation ? organisation.Country : Home(phrase);

    private static string? Home(Phrase phrase) => phrase.Name is null ? null : phrase.Name.Entity is Person person ? person.Terms[0].Country : phrase.Territory;

    /// <summary>The country that the story names far more often than any other; the dateline's needs less.</summary>
    private static string? MostNamed(Dictionary<string, int> counts, string? dateline, int fewest)
    {
        var (first, second) = (0, 0);
        string? most = null;
        foreach (var (country, count) in counts)
        {
            if (count > first) (most, first, second) = (country, count, first);
            else second = Math.Max(second, count);
        }

        if (dateline is not null) return most == dateline && first > second ? most : null;
        return first >= fewest && first >= 2 * second ? most : null;
    }

    /// <summary>The code of the one country that the story is mostly about, or null.</summary>
    public string? OfStory => _ofStory;

    /// <summary>The code of the country in which a description with a role acts, or null where the text does not say.</summary>
    public string? Of(Phrase phrase, RoleWord role)
    {
        if (role.Kind == "thing" || role.Role is null || !_world.Words["domestic-sector"].Contains(role.Role)) return null;
        var own = _ofSentence[phrase.Sentence] ?? (_hasParty[phrase.Sentence] ? _ofParties[phrase.Sentence] : null);
        return own is null ? _ofStory : own == Several ? null : own;
    }

    private static void Note(ref string? known, string territory) => known = known is null || known == territory ? territory : Several;

    /// <summary>A place of the sentence's own act; "a group based in London" tells nothing of where things happen.</summary>
    private bool IsPlace(Token head)
    {
        if (head.Relation is not (Deprel.Obl or Deprel.Nmod) || head.Child(Deprel.Case) is not { } preposition || !_world.Words["where"].Contains(preposition.Form)) return false;
        return head.IsRoot || head.Relation != Deprel.Obl || head.Head.Relation is not (Deprel.Acl or Deprel.AclRelcl);
    }
}
