namespace Rapporteur;

/// <summary>Why an event was read as it was: the tree, the lines of the knowledge and the rules that gave each of its parts.</summary>
public sealed record EventExplanation
{
    /// <summary>The event's id.</summary>
    public required string EventId { get; init; }

    /// <summary>The dependency tree of its sentence, drawn in lines.</summary>
    public required string Tree { get; init; }

    /// <summary>The lines of patterns with the words that they were found in, the compositions of codes, and the mapping: in the order in which they were used.</summary>
    public required IReadOnlyList<Reason> Code { get; init; }

    /// <summary>Why each source is one.</summary>
    public required IReadOnlyList<RoleExplanation> Sources { get; init; }

    /// <summary>Why each target is one.</summary>
    public required IReadOnlyList<RoleExplanation> Targets { get; init; }

    /// <summary>What gave status and negation.</summary>
    public required IReadOnlyList<Reason> Status { get; init; }

    /// <summary>What gave the date, or why there is none.</summary>
    public required IReadOnlyList<Reason> Date { get; init; }

    /// <summary>What gave the place, or why there is none.</summary>
    public required IReadOnlyList<Reason> Place { get; init; }

    /// <summary>What gave each context.</summary>
    public required IReadOnlyList<Reason> Contexts { get; init; }

    /// <summary>Each later sentence that tells the event again, with what it gave; empty where it is told once.</summary>
    public IReadOnlyList<Reason> Tellings { get; init; } = [];
}
