using Rapporteur.Knowledge;

namespace Rapporteur.Events;

/// <summary>All patterns, found by the lemma of their head. Immutable.</summary>
internal sealed class PatternBook
{
    private static readonly Pattern[] None = [];

    private readonly Dictionary<string, Pattern[]> _acts;
    private readonly Dictionary<string, Pattern[]> _aspects;
    private readonly Dictionary<string, Pattern[]> _orders;

    private PatternBook(Dictionary<string, Pattern[]> acts, Dictionary<string, Pattern[]> orders, Dictionary<string, Pattern[]> aspects, IReadOnlyList<Pattern> all)
    {
        _acts = acts;
        _orders = orders;
        _aspects = aspects;
        All = all;
    }

    /// <summary>Every pattern once for each line.</summary>
    public IReadOnlyList<Pattern> All { get; }

    /// <summary>Reads the folder <c>verbs</c> of the knowledge.</summary>
    public static PatternBook Load(string folder)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in TsvFile.ReadFolder(folder, "sets-*.tsv", "set lemmas")) sets[row[0]] = row.List(1);
        var compiler = new PatternCompiler(sets);
        var order = new WordOrderCompiler(sets);
        var acts = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var orders = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var aspects = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        var all = new List<Pattern>();
        foreach (var row in TsvFile.ReadFolder(folder, "??-*.tsv", "pattern cameo mode example"))
        {
            if (row[0].StartsWith(WordOrderCompiler.Mark, StringComparison.Ordinal)) Keep(orders, order.Compile(row, row[1], row.Optional(2), row[3]), all);
            else Keep(acts, compiler.Compile(row, row[1], row.Optional(2), row[3]), all);
        }

        foreach (var row in TsvFile.Read(Path.Combine(folder, "aspect.tsv"), "pattern effect example"))
            Keep(aspects, compiler.Compile(row, row[1], null, row[2]), null);
        return new PatternBook(Freeze(acts), Freeze(orders), Freeze(aspects), all);
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

    /// <summary>The acts by the order of words whose head has a form, the most specific first.</summary>
    /// <param name="form">The word as written.</param>
    public Pattern[] Orders(string form) => _orders.Count == 0 ? None : _orders.GetValueOrDefault(LemmaSet.Lower(form), None);

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
