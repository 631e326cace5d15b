namespace Rapporteur.Web.Asking;

/// <summary>A parameter of questions.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Description">What it asks for.</param>
/// <param name="IsNumber">Whether it is a whole number.</param>
/// <param name="IsRepeatable">Whether it may be given several times.</param>
internal sealed record Filter(string Name, string Description, bool IsNumber = false, bool IsRepeatable = false)
{
    private static readonly Filter[] All =
    [
        new("actor", "Takes part: an id (vladimir-putin), a name, a CAMEO code (USAGOV) or a country (USA); of statements the speaker, of positions the holder"),
        new("with", $"Another besides actor, repeated for more, {Limits.Actors} in all: what is between any two of them; of statements and positions those of each", IsRepeatable: true),
        new("source", "Acts, speaks or holds; as actor"),
        new("target", "Is acted upon; as actor. Of positions: the id of whom they concern"),
        new("pair", "Two actors, whoever acts, divided by a comma: RUS,UKR. Not together with actor, source or target"),
        new("country", "Country of somebody who takes part, ISO 3166-1 alpha-3"),
        new("role", "PLOVER sector of somebody who takes part: GOV, MIL, REB"),
        new("code", "CAMEO code and all beneath it: 19"),
        new("quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, 0 neither; cooperation is 1 and 2, conflict 3 and 4"),
        new("type", "PLOVER type of events (ASSAULT; none for mere statements); kind of relations (ally), of statements (direct), of actors (person); change of positions (softened)"),
        new("place", "Name of the place, or its country as three letters; known for events whose place is on the map"),
        new("from", "The first day, as 2015-09-28"),
        new("until", "The last day"),
        new("status", "actual, planned, possible, called-for, conditional; of plans open, happened, denied"),
        new("text", "Words of the story, all of them; \"in quotation marks\" in this order"),
        new("story", "Id of the story"),
        new("publisher", "Who published the story"),
        new("issue", "An issue as positions phrase it; of other items, those of stories in which anybody takes a position on it"),
        new("independent", "Reported by so many independent reports at least", true),
        new("disputed", "true: reports disagree; false: they agree"),
    ];

    /// <summary>How many rows.</summary>
    public static Filter Limit { get; } = new("limit", $"Rows at most, 1 to {Limits.Rows}; {Limits.StandardRows} unless given", true);

    /// <summary>Rows to leave out.</summary>
    public static Filter Offset { get; } = new("offset", $"Rows to leave out first; offset and limit together {Limits.LastRow} at most", true);

    /// <summary>The filters of these names.</summary>
    public static IReadOnlyList<Filter> Named(params IEnumerable<string> names) => [.. names.Select(static n => All.Single(f => f.Name == n))];
}
