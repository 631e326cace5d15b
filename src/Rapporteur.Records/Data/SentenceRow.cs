using LinqToDB.Mapping;

namespace Rapporteur.Records.Data;

/// <summary>Where a sentence lies.</summary>
[Table("sentences", IsColumnAttributeRequired = false)]
internal sealed record SentenceRow
{
    [PrimaryKey]
    public required long Id { get; init; }

    public required long Story { get; init; }

    public required int StartAt { get; init; }

    public required int EndAt { get; init; }
}
