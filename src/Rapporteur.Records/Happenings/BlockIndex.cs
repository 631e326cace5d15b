namespace Rapporteur.Records.Happenings;

/// <summary>Occurrences by their keys.</summary>
internal sealed class BlockIndex
{
    private readonly Dictionary<string, List<Occurrence>> _byBlock = [];

    public BlockIndex(IEnumerable<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences) Add(occurrence);
    }

    public void Add(Occurrence occurrence)
    {
        foreach (var block in occurrence.Blocks().Distinct())
        {
            if (!_byBlock.TryGetValue(block, out var list)) _byBlock[block] = list = [];
            list.Add(occurrence);
        }
    }

    /// <summary>Those under any of the keys, each once.</summary>
    public IEnumerable<Occurrence> Under(IEnumerable<string> blocks) => blocks.Distinct().SelectMany(b => _byBlock.GetValueOrDefault(b) ?? []).DistinctBy(static o => o.Row.Id);
}
