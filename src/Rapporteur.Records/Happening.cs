using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>Something that happened or was planned, over all the stories that report it.</summary>
[Table("happenings", IsColumnAttributeRequired = false)]
public sealed record Happening : IDated
{
    /// <summary>Its number in the store: that of its first report.</summary>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <summary>The CAMEO code of the first report.</summary>
    public required string Cameo { get; init; }

    /// <summary>The PLOVER type, which all reports share.</summary>
    public required string Plover { get; init; }

    /// <summary>1 to 4.</summary>
    public required int Quad { get; init; }

    /// <summary>Whether the reports announce it, instead of telling it.</summary>
    public required bool IsPlan { get; init; }

    /// <summary>The country or body that acts, by the first report; empty where not named.</summary>
    public required string SourceRealm { get; init; }

    /// <summary>The country or body that is acted upon.</summary>
    public required string TargetRealm { get; init; }

    /// <summary>Names of those who act, by the first report.</summary>
    public required string Sources { get; init; }

    /// <summary>Names of those acted upon.</summary>
    public required string Targets { get; init; }

    /// <summary>The first day that a report gives it.</summary>
    public required string Day { get; init; }

    /// <inheritdoc/>
    public required string Month { get; init; }

    /// <summary>The last day that a report gives it: reports may be a day apart.</summary>
    public required string LastDay { get; init; }

    /// <summary>Where, by the first report that says so.</summary>
    public string? Place { get; init; }

    /// <summary>The place's country.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>How many events report it.</summary>
    public required int Reports { get; init; }

    /// <summary>How many stories.</summary>
    public required int Stories { get; init; }

    /// <summary>How many independent reports: near copies of one wire report count once.</summary>
    public required int Independent { get; init; }

    /// <summary>What independent reports disagree on, divided by commas: whether, who, toll; empty where they agree.</summary>
    public required string Disagreement { get; init; }

    /// <summary>Of a plan: happened, denied, or open; of what happened: empty.</summary>
    public required string Outcome { get; init; }

    /// <summary>Of a plan that was carried out or denied: the number of that happening.</summary>
    public long? Fulfilment { get; init; }
}
