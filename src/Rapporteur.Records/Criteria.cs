namespace Rapporteur.Records;

/// <summary>
/// What is asked for. What is null is not asked; what is given must all hold. An actor is given by id (<c>vladimir-putin</c>), by name ("Vladimir Putin"),
/// by CAMEO code (<c>USAGOV</c>, and what begins with it) or by country (<c>RUS</c>, or a body such as <c>IGO</c>).
/// </summary>
public sealed record Criteria
{
    /// <summary>Takes part, on either side.</summary>
    public string? Actor { get; init; }

    /// <summary>Acts, speaks or holds the position.</summary>
    public string? Source { get; init; }

    /// <summary>Is acted upon.</summary>
    public string? Target { get; init; }

    /// <summary>The one and the other, whoever acts. Not together with the three above.</summary>
    public (string One, string Other)? Pair { get; init; }

    /// <summary>Two or more: events and relations between any two of them, whoever acts; statements and positions of each. Together with the four above both must hold.</summary>
    /// <exception cref="ArgumentException">It is one or none; one is asked for by <see cref="Actor"/>.</exception>
    public IReadOnlyList<string>? Among
    {
        get;
        init => field = value is null or { Count: > 1 } ? value : throw new ArgumentException("name two actors or more; one is asked for by Actor", nameof(value));
    }

    /// <summary>Country of somebody who takes part, ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector of somebody who takes part: GOV, MIL, REB …; with <see cref="Country"/> of the same one.</summary>
    public string? Role { get; init; }

    /// <summary>CAMEO code and all beneath it: 19 is 190, 195 and so on.</summary>
    public string? Code { get; init; }

    /// <summary>Events only: of any of these, 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict, 0 neither.</summary>
    public IReadOnlyList<int>? Quads { get; init; }

    /// <summary>What <see cref="Type"/> is for events that have none: mere statements, and acts that only an ontology of the user's own codes.</summary>
    public const string NoType = "none";

    /// <summary>What <see cref="Place"/> is for events whose place is known with its coordinates, wherever it is.</summary>
    public const string AnyPlace = "known";

    /// <summary>PLOVER type of events (ASSAULT; <see cref="NoType"/>), type of relations (ally), kind of statements (direct) or of actors (person).</summary>
    public string? Type { get; init; }

    /// <summary>Name of the place, or its country as ISO 3166-1 alpha-3; <see cref="AnyPlace"/>.</summary>
    public string? Place { get; init; }

    /// <summary>Events only: a context of PLOVER, <c>military</c>.</summary>
    public string? Context { get; init; }

    /// <summary>Events only: the number of the happening that they report.</summary>
    public long? Happening { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Status of events (actual, planned …), outcome of plans (open, happened, denied).</summary>
    public string? Status { get; init; }

    /// <summary>Words of the story, all of them; those in quotation marks in this order.</summary>
    public string? Text { get; init; }

    /// <summary>Id of the story.</summary>
    public string? Story { get; init; }

    /// <summary>Who published the story.</summary>
    public string? Publisher { get; init; }

    /// <summary>The issue, as positions phrase it, or its key; of other items: those of stories in which anybody takes a position on it.</summary>
    public string? Issue { get; init; }

    /// <summary>Happenings only: reported by this many independent reports at least.</summary>
    public int? Independent { get; init; }

    /// <summary>Happenings only: whether reports disagree.</summary>
    public bool? Disputed { get; init; }

    /// <summary>Whether anything is asked of the story that an item stands in.</summary>
    internal bool AsksStories => Story is not null || Publisher is not null || Text is not null || Issue is not null;
}
