using Rapporteur.Knowledge;

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

    /// <summary>Reads the folder <c>verbs</c> of the knowledge.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public static PatternBook Load(string folder)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in TsvFile.ReadFolder(folder, "sets-*.tsv", "set lemmas")) sets[row[0]] = row.List(1);
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(Path.Combine(folder, "forms.tsv"), "lemma forms"))
            foreach (var form in row.List(1)) irregular[form] = row[0];
        var compiler = new PatternCompiler(sets);
        var acts = TsvFile.ReadFolder(folder, "??-*.tsv", "pattern cameo mode example").SelectMany(r => compiler.Compile(r, r[1], r.Optional(2), r[3]));
        var aspects = TsvFile.Read(Path.Combine(folder, "aspect.tsv"), "pattern effect example").SelectMany(r => compiler.Compile(r, r[1], null, r[2]));
        return new PatternBook(new PatternShelf(acts, irregular), new PatternShelf(aspects, irregular));
    }
}
