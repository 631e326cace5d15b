using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>Stories with positions, gathered for a matrix. For one thread.</summary>
internal sealed class Collection
{
    /// <summary>The stories that hold a position, in the order of the input; of several of one id the first.</summary>
    public List<PositionStory> Stories { get; } = [];

    /// <summary>All positions.</summary>
    public List<PositionRow> Rows { get; } = [];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds a story with its positions; a story without any, or one that is there, is left out.</summary>
    public void Add(PositionStory story, IReadOnlyCollection<PositionRow> rows)
    {
        if (rows.Count == 0 || !_ids.Add(story.Id)) return;
        Stories.Add(story);
        Rows.AddRange(rows);
    }

    /// <summary>Adds a record.</summary>
    public void Add(Record record) =>
        Add(new PositionStory(record.Story.Id, record.Story.Title, record.Story.Text, record.Story.Published, record.Story.Publisher, record.Story.Url), [.. PositionRows.Of(record)]);
}
