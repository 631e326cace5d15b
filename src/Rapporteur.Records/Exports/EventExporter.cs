using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>Writes the events that are asked for in a format of the field, and counts those that the format cannot tell.</summary>
/// <param name="store">The record.</param>
/// <param name="world">Who is who: names and codes of states.</param>
public sealed class EventExporter(RecordStore store, World world)
{
    private const int Chunk = 500;

    /// <summary>Writes events, the oldest day first.</summary>
    /// <param name="asked">Which.</param>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where they are written to; left open.</param>
    /// <param name="keepsAll">Whether events are written too that lose something by it (<see cref="Misfit.MayStay"/>).</param>
    /// <param name="stop">Ends it early.</param>
    public ExportOutcome Write(Criteria asked, ExportFormat format, Stream stream, bool keepsAll, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(format);
        var left = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var written = 0;
        using var output = format.Open(stream, world);
        foreach (var chunk in store.Events.Where(asked).ListFromOldest().Chunk(Chunk))
        {
            stop.ThrowIfCancellationRequested();
            foreach (var item in Unpack(chunk))
            {
                if (format.Misfits.FirstOrDefault(m => !(keepsAll && m.MayStay) && m.Is(item)) is { } misfit)
                {
                    left[misfit.Name] = left.GetValueOrDefault(misfit.Name) + 1;
                    continue;
                }

                output.Write(item);
                written++;
            }
        }

        return new ExportOutcome(written, left);
    }

    private IEnumerable<ExportedEvent> Unpack(StoredEvent[] chunk)
    {
        var casts = store.CastsOf(chunk);
        var evidence = store.EvidenceOf(chunk);

        // A story may go while it is exported: another process replaced it.
        foreach (var item in chunk)
            if (casts.TryGetValue(item.Story, out var cast)) yield return EventUnpacker.Of(item, cast, evidence.TryGetValue(item.Id, out var found) ? found.Sentence : "");
    }
}
