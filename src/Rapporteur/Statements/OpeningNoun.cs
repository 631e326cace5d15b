using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>The noun that a stretch of words opens with, by their order.</summary>
internal static class OpeningNoun
{
    /// <summary>The head of the noun phrase that some words begin with; -1 where they begin otherwise.</summary>
    /// <param name="document">The text.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The one after the last.</param>
    public static int In(Document document, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            ref readonly var word = ref document.Words[t];
            if (word.Upos is Upos.DET or Upos.ADJ or Upos.PUNCT or Upos.ADV or Upos.CCONJ || (word.Upos == Upos.NUM && word.Head == t + 1)) continue;
            if (word.Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM)) return -1;
            while (document.Words[t].Head > t && document.Words[t].Head < end && document.Words[t].Relation is Deprel.Compound or Deprel.NmodDesc or Deprel.NmodPoss or Deprel.Nummod or Deprel.Amod) t = document.Words[t].Head;
            return t;
        }

        return -1;
    }
}
