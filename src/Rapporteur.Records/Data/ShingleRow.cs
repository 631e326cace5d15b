using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>A run of words that a story has, as a hash.</summary>
[Table("shingles", IsColumnAttributeRequired = false)]
internal sealed record ShingleRow
{
    [PrimaryKey(0)]
    public required long Hash { get; init; }

    [PrimaryKey(1)]
    public required long Story { get; init; }
}
