using System.Collections.Frozen;
using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Relations;

/// <summary>What tells a relation: words (relations.tsv), offices among them, and codes of events (ontology/relations.tsv). Immutable.</summary>
internal sealed class RelationBook
{
    private static readonly RelationPattern[] None = [];

    private readonly Dictionary<string, RelationPattern[]> _words;
    private readonly Dictionary<string, RelationPattern> _bearers = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _codes;

    /// <summary>Compiles the lines.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public RelationBook(CompiledKnowledge knowledge)
    {
        var compiler = new PatternCompiler(PatternBook.Sets(knowledge));
        var lines = new List<(string Lemma, RelationPattern Line)>();
        foreach (var row in knowledge.Rows(FactKind.Relation))
        {
            foreach (var (lemma, pattern) in compiler.Compile(row, row[1], row.Optional(2), row[3])) lines.AddRange(Read(lemma, pattern));
            if (lines[^1].Line.Pattern is { Head: PatternHead.Predicate, Case: null, SubjectWords: null })
                foreach (var noun in row[0].Split(' ')[2].Split('|')) _bearers.TryAdd(noun.Replace('_', ' '), lines[^2].Line);
        }

        _words = lines.GroupBy(l => l.Lemma, l => l.Line, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(l => l.Pattern.Specificity).ToArray(), StringComparer.Ordinal);
        _codes = knowledge.Rows(FactKind.CodeRelation).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    }

    /// <summary>The lines that a word may head, those that ask for more first.</summary>
    /// <param name="word">Its lemma, or as it is written ("is opposed to"); lower case.</param>
    public RelationPattern[] Of(string word) => _words.GetValueOrDefault(word, None);

    /// <summary>The line that says what its bearer is to others, by the noun alone: "leader", "prime minister"; null for none.</summary>
    public RelationPattern? Bearer(string noun) => _bearers.GetValueOrDefault(noun);

    /// <summary>The relation that an event of a CAMEO code shows, by the longest beginning of the code that has a line; null for none.</summary>
    public string? OfCode(string code)
    {
        for (var length = code.Length; length >= 2; length--)
            if (_codes.TryGetValue(code[..length], out var type)) return type.Length > 0 ? type : null;
        return null;
    }

    /// <summary>
    /// "be ally of T" is looked for as a noun, for its bearer may also stand in apposition to it or be called so; and its target may be left to its possessor or adjective.
    /// As an adjective or participle it stays a predicate.
    /// </summary>
    private static IEnumerable<(string Lemma, RelationPattern Line)> Read(string lemma, Pattern pattern)
    {
        if (pattern.Head != PatternHead.Predicate || pattern.Case is not null || pattern.SubjectWords is not null || pattern.Subject != ElementKind.Source)
        {
            yield return (lemma, new RelationPattern(pattern, false, pattern.Code));
            yield break;
        }

        PatternElement[] elements = [.. pattern.Elements.Select(e => e.Kind == ElementKind.Target ? e with { IsOptional = true } : e)];
        yield return (lemma, new RelationPattern(pattern with { Head = PatternHead.Noun, Elements = elements }, true, pattern.Code));
        yield return (lemma, new RelationPattern(pattern, false, pattern.Code));
    }
}
