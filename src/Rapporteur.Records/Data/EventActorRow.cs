using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>Somebody who takes part in an event.</summary>
[Table("event_actors", IsColumnAttributeRequired = false)]
internal sealed record EventActorRow : IEventLink
{
    [PrimaryKey(0)]
    public required long Event { get; init; }

    [PrimaryKey(1)]
    public required int Slot { get; init; }

    public string? Actor { get; init; }

    public string? Code { get; init; }

    public required string Realm { get; init; }

    public string? Role { get; init; }

    public required bool IsSource { get; init; }

    public required bool IsTarget { get; init; }

    public string? Plover { get; init; }

    public required string Status { get; init; }

    public required string Day { get; init; }

    public required string Month { get; init; }
}
