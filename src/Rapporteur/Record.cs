using Rapporteur.Language;

namespace Rapporteur;

/// <summary>What reading a story yields. Items stand in the order of the text.</summary>
public sealed record Record
{
    /// <summary>The story that was read.</summary>
    public required Story Story { get; init; }

    /// <summary>The sentences of the text.</summary>
    public IReadOnlyList<Span> Sentences { get; init; } = [];

    /// <summary>Each actor once.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The words that refer to actors, places and times.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The events, the most salient of a sentence first.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Why each event was read so, in the order of <see cref="Events"/>; null unless it was asked for.</summary>
    public IReadOnlyList<EventExplanation>? Explanations { get; init; }

    /// <summary>Who said what.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Who stands where.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Who is with or against whom.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Sets of actors that the story forms or proposes.</summary>
    public IReadOnlyList<Group> Groups { get; init; } = [];

    /// <summary>Verbs and act nouns between actors that no pattern covers: what could not be placed.</summary>
    public IReadOnlyList<Span> Unplaced { get; init; } = [];
}
