namespace Rapporteur.Positions;

/// <summary>One position of one story, with all that a table of many stories needs: an edge from an actor to an issue. Immutable.</summary>
public sealed record PositionRow
{
    /// <summary>The story's id.</summary>
    public required string Story { get; init; }

    /// <summary>The story's day, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The actor's id; the words of the text where nobody known is meant.</summary>
    public required string ActorId { get; init; }

    /// <summary>The actor's name.</summary>
    public required string Actor { get; init; }

    /// <summary>Whether the actor is a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The actor's state as ISO 3166-1 alpha-3 code, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The actor's sector (GOV, OPP …), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The issue in its canonical phrasing.</summary>
    public required string Issue { get; init; }

    /// <summary>The issue's key; null where it is named by the text's own words.</summary>
    public string? IssueId { get; init; }

    /// <summary>The issue's domain; null where it is named by the text's own words.</summary>
    public string? Domain { get; init; }

    /// <summary>Id of the actor whom it concerns, or null.</summary>
    public string? AboutId { get; init; }

    /// <summary>Whom or what it concerns, or null.</summary>
    public string? About { get; init; }

    /// <summary>-1 against to +1 for.</summary>
    public required double Stance { get; init; }

    /// <summary>Whether it depends on something.</summary>
    public bool Conditional { get; init; }

    /// <summary>none, reaffirmed, softened, hardened or reversed, as the text tells it.</summary>
    public string Change { get; init; } = "none";

    /// <summary>First code unit of the evidence in the story's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the evidence.</summary>
    public required int End { get; init; }

    /// <summary>The evidence.</summary>
    public required string Words { get; init; }
}
