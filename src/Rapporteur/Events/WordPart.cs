namespace Rapporteur.Events;

/// <summary>A place in a pattern by the order of words: words, or an actor in a role.</summary>
/// <param name="Kind">Word, source or target; both together for the parties of a mutual act; null for a noun phrase that is passed over.</param>
/// <param name="Spellings">For words: what may stand here, each as the words of one spelling, the longest first.</param>
internal sealed record WordPart(ElementKind? Kind, string[][] Spellings);
