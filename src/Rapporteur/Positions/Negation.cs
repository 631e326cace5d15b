using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>Whether a word is denied by words right beneath it.</summary>
internal sealed class Negation(WordClasses words)
{
    /// <summary>"Did not accept", "no impunity", "neither side".</summary>
    public bool Of(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation == Deprel.Advmod && words["not"].Contains(child.Form)) return true;
            if (child.Relation == Deprel.Det && words["negative-determiner"].Contains(child.Form)) return true;
        }

        return false;
    }
}
