namespace Rapporteur.Records.Exports;

/// <summary>An event with all that the formats of the field ask about it.</summary>
public sealed record ExportedEvent
{
    /// <summary>The event.</summary>
    public required StoredEvent Item { get; init; }

    /// <summary>Its story, with the story's actors.</summary>
    public required StoryCast Cast { get; init; }

    /// <summary>Its sentence, on one line.</summary>
    public required string Sentence { get; init; }

    /// <summary>Who acts.</summary>
    public required IReadOnlyList<ExportedActor> Sources { get; init; }

    /// <summary>Who is acted upon.</summary>
    public required IReadOnlyList<ExportedActor> Targets { get; init; }

    /// <summary>Where the story tells it; the event's own words first.</summary>
    public required IReadOnlyList<Telling> Tellings { get; init; }

    /// <summary>The least number of victims of each kind (killed, injured …) that the text counts.</summary>
    public required IReadOnlyDictionary<string, long> Victims { get; init; }

    /// <summary>The story.</summary>
    public StoredStory Story => Cast.Story;

    /// <summary>The first day of its date, else its story's day; null where neither is known.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(Item.Day, "yyyy-MM-dd", out var day) ? day : null;
}
