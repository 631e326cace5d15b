using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>One source of an event with one target; empty texts where a side is not named.</summary>
[Table("event_pairs", IsColumnAttributeRequired = false)]
internal sealed record EventPairRow : IEventLink
{
    [PrimaryKey(0)]
    public required long Event { get; init; }

    [PrimaryKey(1)]
    public required int Slot { get; init; }

    public required string SourceActor { get; init; }

    public required string SourceCode { get; init; }

    public required string SourceRealm { get; init; }

    public required string TargetActor { get; init; }

    public required string TargetCode { get; init; }

    public required string TargetRealm { get; init; }

    public string? Plover { get; init; }

    public required string Status { get; init; }

    public required string Day { get; init; }

    public required string Month { get; init; }
}
