using System.Globalization;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Times;

/// <summary>The words of time, from <c>times.tsv</c>. Immutable.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<(string Class, string Word), string> _values = [];
    private readonly HashSet<string> _known = [];

    public TimeWords(CompiledKnowledge knowledge)
    {
        foreach (var row in knowledge.Rows(FactKind.TimeWord))
        {
            _values[(row[0], row[1])] = row[2];
            _known.Add(row[1]);
        }
    }

    /// <summary>Whether a word says anything of time: most words do not, and are passed over at once.</summary>
    public bool Knows(string word) => _known.Contains(word);

    /// <summary>Days from the story's day: yesterday is -1.</summary>
    public int? DayOffset(string word) => Number("day", word);

    /// <summary>Days from the story's day to the first of two days: overnight is -1.</summary>
    public int? TwoDays(string word) => Number("two-days", word);

    /// <summary>-1 for last, 0 for this, 1 for next.</summary>
    public int? Direction(string word) => Number("direction", word);

    /// <summary>-1 for what ends with the story's day ("the past month"), 1 for what begins with it.</summary>
    public int? Stretch(string word) => Number("stretch", word);

    /// <summary>-1 for ago: counted from the story's day.</summary>
    public int? Sense(string word) => Number("sense", word);

    /// <summary>-1 for before and earlier, 1 for after and later: counted from another happening.</summary>
    public int? Offset(string word) => Number("offset", word);

    /// <summary>Which unit after that of another happening: 1 for the next day, -1 for the previous one, 0 for the same.</summary>
    public int? Neighbour(string word) => Number("neighbour", word);

    /// <summary>A number in letters.</summary>
    public int? Count(string word) => Number("count", word);

    /// <summary>First is 1, last -1.</summary>
    public int? Ordinal(string word) => Number("ordinal", word);

    /// <summary>Months of a part of the year: half is 6.</summary>
    public int? Part(string word) => Number("part", word);

    /// <summary>How many days, weeks, months or years (d, w, m, y) a unit is: a fortnight is two weeks.</summary>
    public (int Times, char Unit)? Unit(string word) => _values.TryGetValue(("unit", word), out var value)
        ? (value.Length == 1 ? 1 : int.Parse(value.AsSpan(0, value.Length - 1), CultureInfo.InvariantCulture), value[^1])
        : null;

    /// <summary>Whether a word belongs to a class that has no worth: since, connector, opener, eve.</summary>
    public bool Is(string kind, string word) => _values.ContainsKey((kind, word));

    /// <summary>1 to 12; 0 for no month.</summary>
    public int Month(string word) => Number("month", word) ?? 0;

    /// <summary>0 for Sunday to 6 for Saturday; null for no weekday.</summary>
    public int? DayOfWeek(string word) => Number("weekday", word);

    /// <summary>The worth of a connector or opener: 1 for those of a pair ("between … and"), 0 for "from … to", 2 for what needs no opener.</summary>
    public int? Joint(string kind, string word) => Number(kind, word);

    private int? Number(string kind, string word) =>
        _values.TryGetValue((kind, word), out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
