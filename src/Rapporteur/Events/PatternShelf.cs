namespace Rapporteur.Events;

/// <summary>Patterns by the word that heads them, the most specific first. Immutable.</summary>
internal sealed class PatternShelf
{
    private static readonly Pattern[] None = [];

    private readonly Dictionary<string, Pattern[]> _lemmas;
    private readonly Dictionary<string, Pattern[]> _inflections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Pattern[]> _participles = new(StringComparer.Ordinal);

    /// <summary>Shelves patterns.</summary>
    /// <param name="patterns">Each with the word that heads it.</param>
    /// <param name="irregular">Inflected forms that are not spelt by the rules, with their lemmas.</param>
    public PatternShelf(IEnumerable<(string Lemma, Pattern Pattern)> patterns, IReadOnlyDictionary<string, string> irregular)
    {
        _lemmas = patterns.GroupBy(p => p.Lemma, p => p.Pattern, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Specificity).ThenByDescending(p => p.Elements.Count(e => e.Prepositions.Length > 0)).ToArray(), StringComparer.Ordinal);
        foreach (var (lemma, all) in _lemmas)
        {
            if (all.Where(p => p.Head == PatternHead.Predicate).ToArray() is { Length: > 0 } predicates) _participles[lemma] = predicates;
            foreach (var form in Inflections.Of(lemma)) _inflections.TryAdd(form, all);
        }

        foreach (var (form, lemma) in irregular)
            if (_lemmas.TryGetValue(lemma, out var all)) _inflections[form] = all;
    }

    /// <summary>The patterns that a word may head.</summary>
    /// <param name="lemma">Its lemma, lower case.</param>
    /// <param name="form">The word as written, lower case: looked at where the lemma heads none, for lemmas may be guessed wrongly.</param>
    public Pattern[] Of(string lemma, string form) =>
        _lemmas.TryGetValue(lemma, out var patterns) || _inflections.TryGetValue(form, out patterns) ? patterns : None;

    /// <summary>The predicates that are participles, by their written form: "is concerned about", "was forced to".</summary>
    /// <param name="form">The word as written, lower case.</param>
    public Pattern[] OfParticiple(string form) => _participles.GetValueOrDefault(form, None);
}
