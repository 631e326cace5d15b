using System.Globalization;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Times;

/// <summary>The words of time, from <c>times.tsv</c>. Immutable.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<(string Class, string Word), string> _values = [];

    public TimeWords(CompiledKnowledge knowledge)
    {
        foreach (var row in knowledge.Rows(FactKind.TimeWord)) _values[(row[0], row[1])] = row[2];
    }

    /// <summary>Days from the story's day: yesterday is -1.</summary>
    public int? DayOffset(string word) => Number("day", word);

    /// <summary>-1 for last, 0 for this, 1 for next.</summary>
    public int? Direction(string word) => Number("direction", word);

    /// <summary>-1 for ago and earlier, 1 for later.</summary>
    public int? Sense(string word) => Number("sense", word);

    /// <summary>A number in letters.</summary>
    public int? Count(string word) => Number("count", word);

    /// <summary>d, w, m or y.</summary>
    public char? Unit(string word) => _values.TryGetValue(("unit", word), out var value) ? value[0] : null;

    /// <summary>1 to 12; 0 for no month.</summary>
    public int Month(string word) => Number("month", word) ?? 0;

    /// <summary>0 for Sunday to 6 for Saturday.</summary>
    public int DayOfWeek(string word) => Number("weekday", word) ?? 0;

    private int? Number(string kind, string word) =>
        _values.TryGetValue((kind, word), out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
