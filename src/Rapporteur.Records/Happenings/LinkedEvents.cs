namespace Rapporteur.Records.Happenings;

/// <summary>Which happening each event of a story belongs to.</summary>
internal sealed class LinkedEvents
{
    private readonly Dictionary<long, long> _happenings = [];
    private readonly SortedSet<long> _joined = [];

    /// <summary>Happenings that begin with an event of the story.</summary>
    public List<Occurrence> New { get; } = [];

    /// <summary>Happenings that get further reports.</summary>
    public IReadOnlyCollection<long> Joined => _joined;

    public long? HappeningOf(long item) => _happenings.TryGetValue(item, out var happening) ? happening : null;

    public void Begin(Occurrence occurrence)
    {
        New.Add(occurrence);
        _happenings[occurrence.Row.Id] = occurrence.Row.Id;
    }

    public void Join(long item, long happening)
    {
        _joined.Add(happening);
        _happenings[item] = happening;
    }
}
