using Rapporteur.Language;

namespace Rapporteur;

/// <summary>Where an actor stands on an issue.</summary>
public sealed record Position
{
    /// <summary>Unique in its record: p1, p2 …</summary>
    public required string Id { get; init; }

    /// <summary>Whose position.</summary>
    public required ActorReference Holder { get; init; }

    /// <summary>One canonical phrasing per issue.</summary>
    public required string Issue { get; init; }

    /// <summary>The issue's key in <c>knowledge/issues/issues.tsv</c>; null where it is named by the text's own words.</summary>
    public string? IssueId { get; init; }

    /// <summary>The domain that the issue belongs to, such as "War and peace"; null where it is named by the text's own words.</summary>
    public string? Domain { get; init; }

    /// <summary>The actor or thing it concerns, or null.</summary>
    public ActorReference? About { get; init; }

    /// <summary>-1 against to +1 for.</summary>
    public required double Stance { get; init; }

    /// <summary>Whether the stance depends on something.</summary>
    public bool Conditional { get; init; }

    /// <summary>none, reaffirmed, softened, hardened or reversed.</summary>
    public string Change { get; init; } = "none";

    /// <summary>The words that show it.</summary>
    public required Span Evidence { get; init; }

    /// <summary>The statement that it was taken from, or null.</summary>
    public string? StatementId { get; init; }
}
