using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>What the checks look at and where they tell what they find.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<FactKind, List<TsvRow>> _facts = [];
    private readonly Dictionary<FactKind, HashSet<string>> _keys = [];
    private readonly Dictionary<string, HashSet<string>> _classes;
    private readonly List<Finding> _findings = [];

    public CheckContext(KnowledgeSources sources, DateOnly today)
    {
        Sources = sources;
        Today = today;
        foreach (var schema in FactSchema.All) _facts[schema.Kind] = sources.Facts(schema.Kind, p => _findings.Add(new Finding(p, IsError: true)));
        _classes = Facts(FactKind.WordClass).GroupBy(r => r[0]).ToDictionary(g => g.Key, g => g.SelectMany(r => r.List(1)).ToHashSet(StringComparer.Ordinal));
    }

    public KnowledgeSources Sources { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The facts of a kind that stand once all layers are laid over each other; lines that cannot be read are left out.</summary>
    public IReadOnlyList<TsvRow> Facts(FactKind kind) => _facts[kind];

    /// <summary>The first cells of the facts of a kind.</summary>
    public IReadOnlySet<string> Keys(FactKind kind)
    {
        if (!_keys.TryGetValue(kind, out var keys)) _keys[kind] = keys = Facts(kind).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        return keys;
    }

    /// <summary>A class of <c>words.tsv</c>; empty where there is none.</summary>
    public IReadOnlySet<string> Class(string name) => _classes.TryGetValue(name, out var words) ? words : new HashSet<string>();

    /// <summary>The knowledge is wrong here.</summary>
    public void Error(TsvRow row, string what, string mend) => _findings.Add(new Finding(new KnowledgeProblem(row.File, row.Line, what, mend), IsError: true));

    /// <summary>This may be meant, but is worth a look.</summary>
    public void Note(TsvRow row, string what, string mend) => _findings.Add(new Finding(new KnowledgeProblem(row.File, row.Line, what, mend), IsError: false));

    /// <summary>A note on a file as a whole.</summary>
    public void Note(string file, string what, string mend) => _findings.Add(new Finding(new KnowledgeProblem(file, 0, what, mend), IsError: false));
}
