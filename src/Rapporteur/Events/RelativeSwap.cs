using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// "Assad, who allies have said must go": the parser may make "who" the subject of the saying and "allies", which stands before it, that of what
/// is said, or give both to one of the verbs. "Who" is the subject of what is said: no speaker stands there before the one who says it.
/// </summary>
internal static class RelativeSwap
{
    /// <summary>The word that should stand in a subject's place: itself, or the other of two that are swapped.</summary>
    public static Token Of(Token child)
    {
        if (child.Relation != Deprel.Nsubj || child.IsRoot) return child;
        var verb = child.Head;
        if (child.Xpos is "WP" or "WDT") return SaidSubject(verb) ?? (SecondSubject(verb) is { } speaker && !IsSpeaker(speaker) ? speaker : child);
        return verb.Relation == Deprel.Ccomp && child.Index < verb.HeadIndex && RelativeOf(verb.Head) is { } relative && relative.Index < child.Index ? relative : child;
    }

    /// <summary>Index of the speaker that stands within what is said; -1 for none.</summary>
    public static int SpeakerWithin(Token verb) => RelativeOf(verb) is not null && SaidSubject(verb) is { } speaker ? speaker.Index : SpeakerBelow(verb);

    /// <summary>Index of the speaker where both "who" and the speaker are subjects of what is said; -1 for none.</summary>
    public static int SpeakerBelow(Token verb)
    {
        foreach (var clause in verb.Children)
            if (clause.Relation == Deprel.Ccomp && SecondSubject(clause) is { } speaker && speaker.Index < verb.Index) return speaker.Index;
        return -1;
    }

    /// <summary>Whether a subject of a said clause is no subject of it but the speaker: "who" is.</summary>
    public static bool IsSpeaker(Token child) => child.Relation == Deprel.Nsubj && child.Head.Relation == Deprel.Ccomp && SpeakerBelow(child.Head.Head) == child.Index;

    /// <summary>Index of the "who" that a said clause without a subject takes from the verb of saying, which has a subject besides; -1 for none.</summary>
    public static int RelativeAbove(Token clause) =>
        clause.Relation == Deprel.Ccomp && SecondSubject(clause.Head) is not null && RelativeOf(clause.Head) is { } relative ? relative.Index : -1;

    /// <summary>Of two subjects before a verb, of which the first is "who", the second.</summary>
    private static Token? SecondSubject(Token verb)
    {
        if (RelativeOf(verb) is not { } relative) return null;
        foreach (var child in verb.Children)
            if (child.Relation == Deprel.Nsubj && child.Index > relative.Index && child.Index < verb.Index && child.Xpos is not ("WP" or "WDT")) return child;
        return null;
    }

    private static Token? RelativeOf(Token verb)
    {
        foreach (var child in verb.Children)
            if (child.Relation == Deprel.Nsubj && child.Xpos is "WP" or "WDT") return child;
        return null;
    }

    private static Token? SaidSubject(Token verb)
    {
        foreach (var clause in verb.Children)
        {
            if (clause.Relation != Deprel.Ccomp) continue;
            foreach (var subject in clause.Children)
                if (subject.Relation == Deprel.Nsubj && subject.Index < verb.Index && subject.Xpos is not ("WP" or "WDT")) return subject;
        }

        return null;
    }
}
