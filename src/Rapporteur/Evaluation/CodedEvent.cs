using Rapporteur.Language;

namespace Rapporteur.Evaluation;

/// <summary>An event as gold or a record codes it.</summary>
public sealed record CodedEvent
{
    /// <summary>CAMEO code of two to four digits; null where the gold gives none.</summary>
    public string? Cameo { get; init; }

    /// <summary>PLOVER type; null where it has none or the gold gives none.</summary>
    public string? Plover { get; init; }

    /// <summary>Who acts; empty where nobody is named.</summary>
    public IReadOnlyList<Party> Sources { get; init; } = [];

    /// <summary>Who is acted upon; empty where nobody is named.</summary>
    public IReadOnlyList<Party> Targets { get; init; } = [];

    /// <summary>actual, planned, possible, called-for or conditional; null where the gold does not say.</summary>
    public string? Status { get; init; }

    /// <summary>Whether the text says that it did not happen.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The word that tells the act, where known.</summary>
    public Span? Trigger { get; init; }
}
