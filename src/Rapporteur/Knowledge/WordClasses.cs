using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Rapporteur.Knowledge;

/// <summary>Small closed classes of words, kept in <c>words.tsv</c> under names that the rules ask for. Immutable; safe to share between threads.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, TsvRow> _rows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _classes = new(StringComparer.Ordinal);

    public WordClasses(IEnumerable<TsvRow> rows)
    {
        foreach (var row in rows) _rows[row[0]] = row;
    }

    /// <summary>The words of a class, compared without case.</summary>
    /// <exception cref="KnowledgeException">No layer has such a class.</exception>
    public FrozenSet<string> this[string name] => _classes.TryGetValue(name, out var words) ? words : _classes.GetOrAdd(name, Make);

    /// <summary>File and line of a class; null where there is none.</summary>
    public string? OriginOf(string name) => _rows.TryGetValue(name, out var row) ? row.Origin : null;

    private FrozenSet<string> Make(string name) => _rows.TryGetValue(name, out var row)
        ? row.List(1).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        : throw new KnowledgeException("words.tsv", 0, $"the class '{name}' is missing; add a line '{name} TAB words'");
}
