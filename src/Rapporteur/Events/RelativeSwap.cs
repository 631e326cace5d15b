using Rapporteur.Language;

namespace Rapporteur.Events;

/// <summary>
/// "Assad, who allies have said must go": the parser may make "who" the subject of the saying and "allies", which stands before it, that of what
/// is said. The other way round is right: no subject of a said clause stands before the verb of saying.
/// </summary>
internal static class RelativeSwap
{
    /// <summary>The word that should stand in a subject's place: itself, or the other of two that are swapped.</summary>
    public static Token Of(Token child)
    {
        if (child.Relation != Deprel.Nsubj || child.IsRoot) return child;
        var verb = child.Head;
        if (child.Xpos is "WP" or "WDT") return SaidSubject(verb) ?? child;
        return verb.Relation == Deprel.Ccomp && child.Index < verb.HeadIndex && RelativeOf(verb.Head) is { } relative && relative.Index < child.Index ? relative : child;
    }

    /// <summary>Index of the speaker that stands within what is said; -1 for none.</summary>
    public static int SpeakerWithin(Token verb) => RelativeOf(verb) is not null && SaidSubject(verb) is { } speaker ? speaker.Index : -1;

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
