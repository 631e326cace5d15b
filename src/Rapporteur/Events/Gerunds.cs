using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// "Accused Iran of violating rights": the grammar may take the gerund for an adjective of the noun after it, as in "of growing tensions".
/// Behind a verb with an object it is offered as a clause besides, for a pattern to choose.
/// </summary>
internal static class Gerunds
{
    /// <summary>The gerund between a phrase's preposition and its noun; null for none.</summary>
    public static Token? Of(Token noun)
    {
        if (noun.Relation is not (Deprel.Obl or Deprel.Nmod) || ObjectAbove(noun) is null) return null;
        foreach (var child in noun.Children)
        {
            if (child.Index == 0 || child.Relation != Deprel.Amod || child.Xpos != "VBG" || child.Upos != Upos.VERB || child.Index > noun.Index) continue;
            ref readonly var before = ref noun.Document.Words[child.Index - 1];
            if (before.Relation == Deprel.Case && before.Head == noun.Index && before.Form is "of" or "for" or "from") return child;
        }

        return null;
    }

    /// <summary>Who does what such a gerund tells: the object of the verb above; null where the word is none.</summary>
    public static Token? SubjectOf(Token gerund) =>
        !gerund.IsRoot && gerund.Xpos == "VBG" && gerund.Relation == Deprel.Amod && Of(gerund.Head)?.Index == gerund.Index ? ObjectAbove(gerund.Head) : null;

    /// <summary>The object of the verb that a phrase hangs on, by itself or through that object.</summary>
    private static Token? ObjectAbove(Token noun)
    {
        if (noun.IsRoot) return null;
        var head = noun.Head;
        if (head.Relation == Deprel.Obj) return head;
        return head.Upos == Upos.VERB ? head.Child(Deprel.Obj) : null;
    }
}
