using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// "Said it must not be toppled and rejected any attack": the parser may join the second verb to what is said, but no past tense stands beneath
/// "must" or "did", nor is an act joined by "and" to one that never happened; it goes on with the verb of saying.
/// </summary>
internal static class Rejoined
{
    /// <summary>The verb of saying that a joined verb goes on with; null for any other word.</summary>
    public static Token? SayingOf(Token verb)
    {
        if (verb.Relation != Deprel.Conj || verb.Xpos != "VBD" || verb.Head is not { Relation: Deprel.Ccomp } clause || clause.IsRoot) return null;
        foreach (var child in verb.Children)
            if (child.Relation is Deprel.Nsubj or Deprel.NsubjPass) return null;
        foreach (var child in clause.Children)
            if ((child.Relation == Deprel.Aux && (child.Xpos == "MD" || child.Lemma == "do")) || (child.Relation == Deprel.Advmod && IsDenial(child) && verb.Child(Deprel.Cc)?.Form == "and")) return clause.Head;
        return null;
    }

    /// <summary>"Not", "never".</summary>
    private static bool IsDenial(Token adverb) => adverb.Features.Contains("=Neg", StringComparison.Ordinal);
}
