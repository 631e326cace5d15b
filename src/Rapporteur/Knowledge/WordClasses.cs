using System.Collections.Frozen;

namespace Rapporteur.Knowledge;

/// <summary>Small closed classes of words, kept in <c>words.tsv</c> under names that the rules ask for. Immutable.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, FrozenSet<string>> _classes = new(StringComparer.Ordinal);
    private readonly string _file;

    public WordClasses(string file)
    {
        _file = file;
        foreach (var row in TsvFile.Read(file, "class words"))
            _classes[row[0]] = row.List(1).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words of a class, compared without case.</summary>
    /// <exception cref="KnowledgeException">The file has no such class.</exception>
    public FrozenSet<string> this[string name] =>
        _classes.TryGetValue(name, out var words) ? words : throw new KnowledgeException(_file, 0, $"the class '{name}' is missing; add a line '{name} TAB words'");
}
