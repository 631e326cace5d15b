using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Events;

/// <summary>All patterns, found by the word that heads them. Immutable.</summary>
internal sealed class PatternBook
{
    private static readonly Pattern[] None = [];

    private readonly Dictionary<string, Pattern[]> _orders;

    private PatternBook(PatternShelf acts, PatternShelf aspects, Dictionary<string, Pattern[]> orders)
    {
        Acts = acts;
        Aspects = aspects;
        _orders = orders;
    }

    /// <summary>The acts.</summary>
    public PatternShelf Acts { get; }

    /// <summary>The verbs, adjectives and nouns that carry another verb's act.</summary>
    public PatternShelf Aspects { get; }

    /// <summary>The acts by the order of words whose head has a form, the most specific first.</summary>
    /// <param name="form">The word as written.</param>
    public Pattern[] Orders(string form) => _orders.Count == 0 ? None : _orders.GetValueOrDefault(LemmaSet.Lower(form), None);

    /// <summary>Compiles the verb files of the knowledge.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public static PatternBook Load(CompiledKnowledge knowledge)
    {
        var sets = Sets(knowledge);
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Forms))
            foreach (var form in row.List(1)) irregular[form] = row[0];
        var compiler = new PatternCompiler(sets);
        var order = new WordOrderCompiler(sets);
        var verbs = knowledge.Rows(FactKind.Verb).ToLookup(r => r[0].StartsWith(WordOrderCompiler.Mark, StringComparison.Ordinal));
        var acts = verbs[false].SelectMany(r => compiler.Compile(r, r[1], r.Optional(2), r[3]));
        var orders = verbs[true].SelectMany(r => order.Compile(r, r[1], r.Optional(2), r[3])).GroupBy(o => o.Form, o => o.Pattern, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Specificity).ToArray(), StringComparer.Ordinal);
        var aspects = knowledge.Rows(FactKind.Aspect).SelectMany(r => compiler.Compile(r, r[1], null, r[2]));
        return new PatternBook(new PatternShelf(acts, irregular), new PatternShelf(aspects, irregular), orders);
    }

    /// <summary>The named sets of lemmas.</summary>
    public static Dictionary<string, string[]> Sets(CompiledKnowledge knowledge)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Set)) sets[row[0]] = row.List(1);
        return sets;
    }
}
