using System.Text.Json;
using LinqToDB.Mapping;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records;

/// <summary>A group in the store.</summary>
[Table("actor_groups", IsColumnAttributeRequired = false)]
public sealed record StoredGroup : IStoredItem
{
    /// <inheritdoc/>
    [PrimaryKey]
    public required long Id { get; init; }

    /// <inheritdoc/>
    public required long Story { get; init; }

    /// <summary>What the text calls it.</summary>
    public required string Name { get; init; }

    /// <summary>existing or proposed.</summary>
    public required string Status { get; init; }

    /// <summary>Names of its members, divided by semicolons.</summary>
    public required string Members { get; init; }

    /// <inheritdoc/>
    public required string Day { get; init; }

    /// <inheritdoc/>
    public required string Month { get; init; }

    /// <summary>Where the evidence begins.</summary>
    public required int StartAt { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int EndAt { get; init; }

    /// <summary>The evidence.</summary>
    public required string Words { get; init; }

    /// <inheritdoc/>
    public required string Json { get; init; }

    /// <summary>Its members as <see cref="Members"/> has them; of those that the text does not name their codes.</summary>
    [NotColumn]
    public string MembersOrCodes
    {
        get
        {
            using var item = JsonDocument.Parse(Json);
            var names = Members.Split("; ");
            return string.Join("; ", item.RootElement.List("members").Select((m, i) => i < names.Length && names[i].Length > 0 ? names[i] : m.Clean("code") ?? m.Clean("actor")).Where(static m => m is not null));
        }
    }
}
