namespace Rapporteur.Records;

/// <summary>What lists are sorted by: the newest day first, of a day the newest in the store.</summary>
public interface IDated : IDay
{
    /// <summary>The number in the store.</summary>
    long Id { get; }
}
