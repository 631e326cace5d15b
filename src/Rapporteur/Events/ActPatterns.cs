namespace Rapporteur.Events;

/// <summary>Patterns of acts: those over the tree and those by the order of words. Immutable.</summary>
/// <param name="shelf">The patterns over the tree.</param>
/// <param name="orders">Those by the order of words, by the form of their head, the most specific first.</param>
internal sealed class ActPatterns(PatternShelf shelf, Dictionary<string, Pattern[]> orders)
{
    private static readonly Pattern[] None = [];

    /// <summary>The patterns over the tree.</summary>
    public PatternShelf Shelf => shelf;

    /// <summary>The patterns by the order of words whose head has a form, the most specific first.</summary>
    /// <param name="form">The word as written.</param>
    public Pattern[] Orders(string form) => orders.Count == 0 ? None : orders.GetValueOrDefault(LemmaSet.Lower(form), None);
}
