using LinqToDB.Mapping;

namespace Rapporteur.Records;

/// <summary>An event in the store.</summary>
[Table("events", IsColumnAttributeRequired = false)]
public sealed record StoredEvent : IStoredItem
{
    /// <inheritdoc/>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <inheritdoc/>
    public required long Story { get; init; }

    /// <summary>Its id within its story: e1, e2 …</summary>
    public required string Item { get; init; }

    /// <summary>CAMEO code.</summary>
    public required string Cameo { get; init; }

    /// <summary>The code's first two digits.</summary>
    public required string Root { get; init; }

    /// <summary>PLOVER type, or null for mere statements.</summary>
    public string? Plover { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>Code in an ontology of the user's own.</summary>
    public string? Type { get; init; }

    /// <summary>The name of that ontology.</summary>
    public string? Ontology { get; init; }

    /// <summary>PLOVER contexts, divided by semicolons; empty for none.</summary>
    public required string Contexts { get; init; }

    /// <summary>1 to 4; 0 for roots 01 and 02.</summary>
    public required int Quad { get; init; }

    /// <summary>Goldstein score, -10 to +10.</summary>
    public required double Goldstein { get; init; }

    /// <summary>Names of those who act, divided by semicolons.</summary>
    public required string Sources { get; init; }

    /// <summary>Their codes.</summary>
    public required string SourceCodes { get; init; }

    /// <summary>Names of those acted upon, divided by semicolons.</summary>
    public required string Targets { get; init; }

    /// <summary>Their codes.</summary>
    public required string TargetCodes { get; init; }

    /// <summary>actual, planned, possible, called-for or conditional.</summary>
    public required string Status { get; init; }

    /// <summary>Whether the text says that it did not happen.</summary>
    public required bool Negated { get; init; }

    /// <summary>The date as precise as it is known: 2014, 2015-09, 2015-09-28.</summary>
    public string? Date { get; init; }

    /// <summary>The last day, month or year of a stretch of time; null for a single date.</summary>
    public string? DateEnd { get; init; }

    /// <inheritdoc/>
    public required string Day { get; init; }

    /// <inheritdoc/>
    public required string Month { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The place's country, ISO 3166-1 alpha-3.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Where the word that tells the act begins, in UTF-16 code units of the story's text.</summary>
    public required int StartAt { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int EndAt { get; init; }

    /// <summary>The word.</summary>
    public required string Words { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The id of the statement that it is only told by.</summary>
    public string? Statement { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The number of the happening that it is a report of; null where it cannot be placed among others.</summary>
    public long? Happening { get; init; }

    /// <inheritdoc/>
    public required string Json { get; init; }

    /// <summary>Whether the event has a day of its own, not its story's.</summary>
    [NotColumn]
    public bool HasDay => Date is { Length: 10 };

    /// <summary>Who came to harm, as <c>killed 12;injured 30-40;displaced 500+</c>: the kinds of record.md with the least and the most that the text counts; empty for none.</summary>
    [NotColumn]
    public string Casualties => CasualtyText.Of(Json);
}
