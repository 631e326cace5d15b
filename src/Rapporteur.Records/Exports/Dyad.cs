namespace Rapporteur.Records.Exports;

/// <summary>What one source does to one target: a line of the formats that know two sides only.</summary>
/// <param name="Event">The event.</param>
/// <param name="Slot">Its number among the event's dyads, from 0.</param>
/// <param name="Source">Who acts; null where nobody is named.</param>
/// <param name="Target">Who is acted upon; null where nobody is named.</param>
public sealed record Dyad(ExportedEvent Event, int Slot, ExportedActor? Source, ExportedActor? Target)
{
    /// <summary>Bits for the slot within a line's number.</summary>
    private const int SlotBits = 8;

    /// <summary>Sixteen sources with sixteen targets. Numbers stay whole in R, which keeps them as doubles, up to 2^53: 33 million stories.</summary>
    public const int Most = 1 << SlotBits;

    /// <summary>A number that no other line has, and that stays the same as long as the story is not read again.</summary>
    public long Id => (Event.Item.Id << SlotBits) | (long)Slot;

    /// <summary>Each source with each target, <see cref="Most"/> at most; one empty side where none is named.</summary>
    public static IEnumerable<Dyad> Of(ExportedEvent item)
    {
        var pairs = Sides(item.Sources).SelectMany(_ => Sides(item.Targets), static (source, target) => (Source: source, Target: target));
        return pairs.Take(Most).Select((p, slot) => new Dyad(item, slot, p.Source, p.Target));
    }

    private static readonly ExportedActor?[] Nobody = [null];

    private static IEnumerable<ExportedActor?> Sides(IReadOnlyList<ExportedActor> actors) => actors.Count > 0 ? (IEnumerable<ExportedActor?>)actors : Nobody;
}
