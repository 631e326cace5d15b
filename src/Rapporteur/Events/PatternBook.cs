using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Events;

/// <summary>All patterns, found by the word that heads them. Immutable.</summary>
internal sealed class PatternBook
{
    private PatternBook(ActPatterns acts, ActPatterns? own, PatternShelf aspects)
    {
        Acts = acts;
        Own = own;
        Aspects = aspects;
    }

    /// <summary>The acts that CAMEO codes.</summary>
    public ActPatterns Acts { get; }

    /// <summary>The acts of the user's own ontologies; null where there are none.</summary>
    public ActPatterns? Own { get; }

    /// <summary>The verbs, adjectives and nouns that carry another verb's act.</summary>
    public PatternShelf Aspects { get; }

    /// <summary>Compiles the verb files of the knowledge.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="types">The types of the user's own ontologies.</param>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public static PatternBook Load(CompiledKnowledge knowledge, OwnTypes types)
    {
        var sets = Sets(knowledge);
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Forms))
            foreach (var form in row.List(1)) irregular[form] = row[0];
        var compiler = new PatternCompiler(sets);
        var order = new WordOrderCompiler(sets);
        var verbs = knowledge.Rows(FactKind.Verb).ToLookup(r => (IsOwn: OwnTypes.IsCode(r[1]), IsOrder: r[0].StartsWith(WordOrderCompiler.Mark, StringComparison.Ordinal)));
        var acts = Patterns(
            verbs[(false, false)].SelectMany(r => compiler.Compile(r, r[1], r.Optional(2), r[3])), verbs[(false, true)].SelectMany(r => order.Compile(r, r[1], r.Optional(2), r[3])), irregular);
        var own = types.Any
            ? Patterns(
                verbs[(true, false)].SelectMany(r => Typed(compiler.Compile(r, r[1], r.Optional(2), r[3]), r, types)),
                verbs[(true, true)].SelectMany(r => Typed(order.Compile(r, r[1], r.Optional(2), r[3]), r, types)), irregular)
            : null;
        if (own is null && verbs[(true, false)].Concat(verbs[(true, true)]).FirstOrDefault() is { File: not null } stray) throw types.Unknown(stray);
        var aspects = knowledge.Rows(FactKind.Aspect).SelectMany(r => compiler.Compile(r, r[1], null, r[2]));
        return new PatternBook(acts, own, new PatternShelf(aspects, irregular));
    }

    private static ActPatterns Patterns(IEnumerable<(string Lemma, Pattern Pattern)> acts, IEnumerable<(string Form, Pattern Pattern)> orders, Dictionary<string, string> irregular) =>
        new(new PatternShelf(acts, irregular), orders.GroupBy(o => o.Form, o => o.Pattern, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Specificity).ToArray(), StringComparer.Ordinal));

    /// <summary>A line of an own ontology: its code is a type, which CAMEO's code, if any, comes from.</summary>
    private static IEnumerable<(string Word, Pattern Pattern)> Typed(IEnumerable<(string Word, Pattern Pattern)> patterns, TsvRow row, OwnTypes types)
    {
        var type = types.Find(row[1]) ?? throw types.Unknown(row);
        foreach (var (word, pattern) in patterns) yield return (word, pattern with { Code = type.Cameo ?? "", Type = type, Mode = pattern.Mode ?? type.Mode, Reverse = null });
    }

    /// <summary>The named sets of lemmas.</summary>
    public static Dictionary<string, string[]> Sets(CompiledKnowledge knowledge)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Set)) sets[row[0]] = row.List(1);
        return sets;
    }
}
