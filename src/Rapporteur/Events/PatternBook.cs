using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Events;

/// <summary>All patterns, found by the lemma of their head. Immutable.</summary>
internal sealed class PatternBook
{
    private static readonly Pattern[] None = [];

    private readonly Dictionary<string, Pattern[]> _acts;
    private readonly Dictionary<string, Pattern[]> _aspects;

    private PatternBook(Dictionary<string, Pattern[]> acts, Dictionary<string, Pattern[]> aspects, IReadOnlyList<Pattern> all)
    {
        _acts = acts;
        _aspects = aspects;
        All = all;
    }

    /// <summary>Every pattern once for each line.</summary>
    public IReadOnlyList<Pattern> All { get; }

    /// <summary>Compiles the verb files of the knowledge.</summary>
    public static PatternBook Load(CompiledKnowledge knowledge)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Set)) sets[row[0]] = row.List(1);
        var compiler = new PatternCompiler(sets);
        var acts = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var aspects = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var all = new List<Pattern>();
        foreach (var row in knowledge.Rows(FactKind.Verb)) Keep(acts, compiler.Compile(row, row[1], row.Optional(2), row[3]), all);
        foreach (var row in knowledge.Rows(FactKind.Aspect)) Keep(aspects, compiler.Compile(row, row[1], null, row[2]), null);
        return new PatternBook(Freeze(acts), Freeze(aspects), all);
    }

    /// <summary>The acts whose head has a lemma, the most specific first.</summary>
    /// <param name="lemma">The lemma, lower case.</param>
    /// <param name="form">The word as written: where the lemma is not known, its regular stems are tried.</param>
    public Pattern[] Acts(string lemma, string form)
    {
        if (_acts.TryGetValue(lemma, out var patterns)) return patterns;
        foreach (var ending in (ReadOnlySpan<string>)["d", "ed", "s", "es", "ing"])
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal) && _acts.TryGetValue(form[..^ending.Length], out patterns)) return patterns;
        }

        return None;
    }

    /// <summary>The verbs that carry another verb's act.</summary>
    public Pattern[] Aspects(string lemma) => _aspects.GetValueOrDefault(lemma, None);

    private static void Keep(Dictionary<string, List<Pattern>> book, IEnumerable<(string Lemma, Pattern Pattern)> patterns, List<Pattern>? all)
    {
        foreach (var (lemma, pattern) in patterns)
        {
            if (!book.TryGetValue(lemma, out var list)) book[lemma] = list = [];
            list.Add(pattern);
            if (all is not null && (all.Count == 0 || all[^1].Origin != pattern.Origin)) all.Add(pattern);
        }
    }

    private static Dictionary<string, Pattern[]> Freeze(Dictionary<string, List<Pattern>> book) =>
        book.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Specificity).ToArray());
}
