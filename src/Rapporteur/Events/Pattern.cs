using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>A line of a verb file: the words of an act, where its source and target stand, and its code. Immutable.</summary>
internal sealed record Pattern
{
    /// <summary>The code of words that tell no act, so that a shorter pattern does not find one in them.</summary>
    public const string NoAct = "---";

    /// <summary>What part of speech its head has.</summary>
    public required PatternHead Head { get; init; }

    /// <summary>Particle of the verb, or null.</summary>
    public string? Particle { get; init; }

    /// <summary>Preposition of a predicate ("be on strike"), or null.</summary>
    public string? Case { get; init; }

    /// <summary>The whole term where a noun or adjective head has several words, else null.</summary>
    public LemmaSet? Term { get; init; }

    /// <summary>Whether a plural or coordinated subject fills both roles.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Role of the subject: source, or target in "T come under attack"; null in a noun pattern.</summary>
    public ElementKind? Subject { get; init; }

    /// <summary>What the subject's head must be ("S=peacekeeper arrive in T"), or null for anything.</summary>
    public LemmaSet? SubjectWords { get; init; }

    /// <summary>Whether a bare target is all that the pattern asks for.</summary>
    public bool IsPlainTransitive => Head == PatternHead.Verb && Particle is null && Elements is [{ Kind: ElementKind.Target, Prepositions.Length: 0 }];

    /// <summary>The pieces after the head.</summary>
    public required PatternElement[] Elements { get; init; }

    /// <summary>The words around the head, in a pattern by the order of words; null in all others.</summary>
    public WordOrder? Order { get; init; }

    /// <summary>Code of the act that the target does at the same time ("met": both), or null.</summary>
    public string? Reverse { get; init; }

    /// <summary>CAMEO code, <see cref="NoAct"/> for words that tell none, empty for an own type that CAMEO has no code for; for a line of aspect.tsv the effect.</summary>
    public required string Code { get; init; }

    /// <summary>The type of the user's own ontology that the words tell, or null.</summary>
    public OwnType? Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The line.</summary>
    public required TsvRow Row { get; init; }

    /// <summary>The line's notation.</summary>
    public string Text => Row[0];

    /// <summary>The example sentence.</summary>
    public required string Example { get; init; }

    /// <summary>File and line.</summary>
    public required string Origin { get; init; }

    /// <summary>How much the pattern asks for: words count most, then roles.</summary>
    public required int Specificity { get; init; }
}
