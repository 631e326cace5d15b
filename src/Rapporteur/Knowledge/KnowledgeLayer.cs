using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>
/// One folder of knowledge, laid out as knowledge/README.md says; it may hold any of the files. Immutable; the files are read when asked for.
/// </summary>
public sealed class KnowledgeLayer
{
    private readonly bool _isGrammarOnly;

    private KnowledgeLayer(string folder, string label, bool isGrammarOnly)
    {
        Folder = folder;
        Label = label;
        _isGrammarOnly = isGrammarOnly;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>What stands before its files' names in messages and origins; empty for the knowledge that ships with the program.</summary>
    public string Label { get; }

    /// <summary>A user's folder; its files are named with the path as it was given.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="KnowledgeException">There is no such folder, or it holds no file of knowledge.</exception>
    public static KnowledgeLayer Open(string path)
    {
        if (!Directory.Exists(path)) throw new KnowledgeException(path, 0, "no such folder; name a folder that holds files such as people/mine.tsv (see 'rapporteur help')");
        if (!FactSchema.All.Any(s => s.In(path).Any()))
            throw new KnowledgeException(path, 0, $"the folder holds no file of knowledge; it may hold {string.Join(", ", FactSchema.All.SelectMany(s => s.Files))}");
        return new KnowledgeLayer(path, path, isGrammarOnly: false);
    }

    /// <summary>The knowledge that ships with the program; its files are named without a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isGrammarOnly">Whether only what the reading rules cannot do without is taken from it: word lists and ontology.</param>
    /// <exception cref="KnowledgeException">There is no such folder.</exception>
    public static KnowledgeLayer Shipped(string folder, bool isGrammarOnly = false) => Directory.Exists(folder)
        ? new KnowledgeLayer(folder, "", isGrammarOnly)
        : throw new KnowledgeException(folder, 0, "no such folder; the knowledge ships beside the program: install it again");

    /// <summary>The facts of one kind, one for each value of the list column.</summary>
    internal IEnumerable<TsvRow> Rows(FactSchema schema, Action<KnowledgeProblem>? complain = null)
    {
        foreach (var file in FilesOf(schema))
        {
            foreach (var row in TsvFile.Read(file, NameOf(file), schema, complain))
            {
                if (schema.ListColumn < 0) yield return row;
                else foreach (var value in row.List(schema.ListColumn)) yield return row.With(schema.ListColumn, value);
            }
        }
    }

    /// <summary>The files of one kind that this layer gives.</summary>
    internal IEnumerable<string> FilesOf(FactSchema schema) => _isGrammarOnly && !schema.IsGrammar ? [] : schema.In(Folder);

    /// <summary>A file's name in messages and origins.</summary>
    internal string NameOf(string file)
    {
        var name = Path.GetRelativePath(Folder, file).Replace('\\', '/');
        return Label.Length == 0 ? name : Path.Join(Label, name);
    }
}
