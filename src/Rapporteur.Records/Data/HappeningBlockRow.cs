using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>A key by which reports find their happening.</summary>
[Table("happening_blocks", IsColumnAttributeRequired = false)]
internal sealed record HappeningBlockRow
{
    [PrimaryKey(0)]
    public required string Block { get; init; }

    [PrimaryKey(1)]
    public required long Happening { get; init; }
}
