using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>The program, models and knowledge that read stories.</summary>
[Table("readings", IsColumnAttributeRequired = false)]
internal sealed record ReadingRow
{
    [PrimaryKey]
    public required long Id { get; init; }

    public required string Program { get; init; }

    public required string Models { get; init; }

    public required string Knowledge { get; init; }
}
