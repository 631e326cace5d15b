using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Events;

/// <summary>All patterns, found by the word that heads them. Immutable.</summary>
internal sealed class PatternBook
{
    private PatternBook(PatternShelf acts, PatternShelf aspects)
    {
        Acts = acts;
        Aspects = aspects;
    }

    /// <summary>The acts.</summary>
    public PatternShelf Acts { get; }

    /// <summary>The verbs, adjectives and nouns that carry another verb's act.</summary>
    public PatternShelf Aspects { get; }

    /// <summary>Compiles the verb files of the knowledge.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public static PatternBook Load(CompiledKnowledge knowledge)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Set)) sets[row[0]] = row.List(1);
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in knowledge.Rows(FactKind.Forms))
            foreach (var form in row.List(1)) irregular[form] = row[0];
        var compiler = new PatternCompiler(sets);
        var acts = knowledge.Rows(FactKind.Verb).SelectMany(r => compiler.Compile(r, r[1], r.Optional(2), r[3]));
        var aspects = knowledge.Rows(FactKind.Aspect).SelectMany(r => compiler.Compile(r, r[1], null, r[2]));
        return new PatternBook(new PatternShelf(acts, irregular), new PatternShelf(aspects, irregular));
    }
}
