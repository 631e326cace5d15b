using Rapporteur.Language;

namespace Rapporteur;

/// <summary>Who is said to have said, written, thought or wanted what.</summary>
public sealed record Statement
{
    /// <summary>Unique in its record: s1, s2 …</summary>
    public required string Id { get; init; }

    /// <summary>Whose words or thoughts; null where nobody is named.</summary>
    public ActorReference? Speaker { get; init; }

    /// <summary>Who passed it on, the outermost last.</summary>
    public IReadOnlyList<ActorReference> Via { get; init; } = [];

    /// <summary>The statement in whose content this one stands, or null: what somebody is said to have said by somebody else.</summary>
    public string? OuterId { get; init; }

    /// <summary>The word that attributes.</summary>
    public required Span Cue { get; init; }

    /// <summary>What was said, maybe in pieces around the cue.</summary>
    public required IReadOnlyList<Span> Content { get; init; }

    /// <summary>The words in quotation marks.</summary>
    public IReadOnlyList<Span> Quotes { get; init; } = [];

    /// <summary>direct, indirect or mixed.</summary>
    public required string Kind { get; init; }

    /// <summary>Index of the sentence of the cue.</summary>
    public required int Sentence { get; init; }
}
