using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// Finds what an act is about: what its code implies, the words of its clause, and where neither tells, those of its sentence. For one
/// thread and document; allocates nothing.
/// </summary>
internal sealed class ContextFinder(ContextBook book, Document document)
{
    private const int DeepestTree = 100;

    private readonly List<(int Token, ulong Contexts)> _found = [];

    /// <summary>Looks at the words of a sentence, once for all its acts.</summary>
    public void Begin(SentenceRange sentence)
    {
        _found.Clear();
        for (var t = sentence.First; t < sentence.End; t++)
            if (book.Of(document[t]) is not 0 and var contexts) _found.Add((t, contexts));
    }

    /// <summary>The contexts of an act in the sentence that was begun.</summary>
    /// <param name="act">Its token.</param>
    /// <param name="implied">What its code implies.</param>
    public ulong Of(int act, ulong implied)
    {
        var contexts = implied;
        foreach (var (token, told) in _found)
            if (IsInClause(token, act)) contexts |= told;
        if (contexts != 0) return contexts;
        foreach (var (_, told) in _found) contexts |= told;
        return contexts;
    }

    /// <summary>The first word of an act's clause that tells a context, else of its sentence; -1 where the code implies it.</summary>
    public int WordOf(int act, int context)
    {
        foreach (var (token, told) in _found)
            if ((told >> context & 1) != 0 && IsInClause(token, act)) return token;
        foreach (var (token, told) in _found)
            if ((told >> context & 1) != 0) return token;
        return -1;
    }

    /// <summary>Whether a word heads a clause with a story of its own: "after a court sentenced him", but not "accused it of violating the border".</summary>
    private static bool IsOfItsOwn(Token head) => head.Relation switch
    {
        Deprel.AclRelcl or Deprel.Parataxis => true,
        Deprel.Conj => head.Upos == Upos.VERB,
        Deprel.Advcl => head.Child(Deprel.Nsubj) is not null || head.Child(Deprel.NsubjPass) is not null,
        _ => false,
    };

    /// <summary>Beneath the act, and not in a clause that tells of something else.</summary>
    private bool IsInClause(int token, int act)
    {
        for (var depth = 0; token >= 0 && depth < DeepestTree; token = document.Words[token].Head, depth++)
        {
            if (token == act) return true;
            if (IsOfItsOwn(document[token])) return false;
        }

        return false;
    }
}
