using Rapporteur.Events;

namespace Rapporteur.Evaluation;

/// <summary>Names of the classes of events.</summary>
internal static class EventClasses
{
    private static readonly string[] Quads = ["0 neutral", "1 verbal cooperation", "2 material cooperation", "3 verbal conflict", "4 material conflict"];

    // The names that the record of 2016 gave to types; the development sets still carry them.
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["DEMAND"] = "REQUEST",
        ["DISAPPROVE"] = "ACCUSE",
        ["INVESTIGATE"] = "ACCUSE",
        ["FIGHT"] = "ASSAULT",
        ["YIELD"] = "CONCEDE",
    };

    /// <summary>The class of an event, or null where it has none.</summary>
    public static string? Of(CodedEvent item, EventClass by) => by switch
    {
        EventClass.Plover => Today(item.Plover),
        EventClass.Cameo => item.Cameo?[..2],
        _ => item.Cameo is null ? null : Quad(Ontology.Quad(item.Cameo)),
    };

    /// <summary>The name of one of the five classes.</summary>
    public static string Quad(int quad) => Quads[quad];

    /// <summary>A PLOVER type by its present name.</summary>
    public static string? Today(string? plover) => plover is not null && Renamed.TryGetValue(plover, out var name) ? name : plover;

    /// <summary>A PLOVER type where CONCEDE and RETREAT are still one, as in the sets of marked pairs.</summary>
    public static string? OfPair(string? plover) => Today(plover) switch { "CONCEDE" or "RETREAT" => "YIELD", var other => other };
}
