using Rapporteur.Language;

namespace Rapporteur;

/// <summary>Who did what to whom, coded by CAMEO and PLOVER.</summary>
public sealed record Event
{
    /// <summary>Unique in its record: e1, e2 …</summary>
    public required string Id { get; init; }

    /// <summary>CAMEO code of two to four digits; empty for an act that only an ontology of the user's own codes (<see cref="Type"/>).</summary>
    public required string Cameo { get; init; }

    /// <summary>PLOVER type, or null for mere statements, which PLOVER does not code.</summary>
    public string? Plover { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Code in an ontology of the user's own, or null.</summary>
    public string? Type { get; init; }

    /// <summary>The name of that ontology, or null.</summary>
    public string? Ontology { get; init; }

    /// <summary>What the act is about: contexts of PLOVER (<c>military</c>, <c>economic</c>, <c>human_rights</c> …) in the order of the knowledge.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for CAMEO roots 01 and 02.</summary>
    public required int Quad { get; init; }

    /// <summary>Goldstein score, -10 (conflict) to +10 (cooperation).</summary>
    public required double Goldstein { get; init; }

    /// <summary>Who acts.</summary>
    public required IReadOnlyList<ActorReference> Sources { get; init; }

    /// <summary>Who is acted upon.</summary>
    public required IReadOnlyList<ActorReference> Targets { get; init; }

    /// <summary>Whether it is told as fact.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Whether the text says that it did not happen.</summary>
    public bool Negated { get; init; }

    /// <summary>When it happened or began; ISO 8601 at the precision known: <c>2014</c>, <c>2015-09</c>, <c>2015-09-28</c>; null where unknown.</summary>
    public string? Date { get; init; }

    /// <summary>
    /// Where the words give a stretch of time ("from 3 to 7 May", "last week", "the 1990s"): its end, itself included, in the form of
    /// <see cref="Date"/>; null for a single date.
    /// </summary>
    public string? DateEnd { get; init; }

    /// <summary>Whether no words tell the date, and it is the day of the story.</summary>
    internal bool IsDateAssumed { get; init; }

    /// <summary>Where; null where unknown.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>The victims that the text counts, one item a count; empty where it counts none.</summary>
    public IReadOnlyList<Casualty> Casualties { get; init; } = [];

    /// <summary>
    /// Each place of the story that tells it, in order: the first is <see cref="Trigger"/>'s. A later one may be less precise, or name other
    /// actors of the same side.
    /// </summary>
    public IReadOnlyList<EventEvidence> Evidence { get; init; } = [];

    /// <summary>The word that tells the act, where the story first tells it.</summary>
    public required Span Trigger { get; init; }

    /// <summary>Index of the sentence that first tells it.</summary>
    public required int Sentence { get; init; }

    /// <summary>The token of <see cref="Trigger"/>.</summary>
    internal int Token { get; init; }

    /// <summary>Whether its words leave open whom it is done to, and the targets are those who stand nearest.</summary>
    internal bool IsTargetGuessed { get; init; }

    /// <summary>Why it was read so; null unless that is asked for.</summary>
    internal EventExplanation? Explanation { get; init; }

    /// <summary>The statement that reports it, where it is only said to be so; null where the story anywhere tells it itself.</summary>
    public string? StatementId { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>File and line of the pattern that gave the code.</summary>
    public string? Pattern { get; init; }
}
