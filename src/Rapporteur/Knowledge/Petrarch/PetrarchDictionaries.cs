namespace Rapporteur.Knowledge.Petrarch;

/// <summary>
/// Imports the dictionaries of the field's earlier programs, PETRARCH and TABARI, into a folder of our own knowledge files, so that it
/// can be stacked over ours or stand in their place. Stateless; safe to share between threads.
/// </summary>
public static class PetrarchDictionaries
{
    private static readonly (string Ending, DictionaryKind Kind)[] Endings =
    [
        (".actors.txt", DictionaryKind.Actors), (".actors", DictionaryKind.Actors), (".agents.txt", DictionaryKind.Agents), (".agents", DictionaryKind.Agents),
        (".verbs.txt", DictionaryKind.Verbs), (".verbpatterns.txt", DictionaryKind.Verbs), (".verbs", DictionaryKind.Verbs),
        (".discards.txt", DictionaryKind.Discards), (".discards", DictionaryKind.Discards), (".issues.txt", DictionaryKind.Issues), ("IssueCoding.txt", DictionaryKind.Issues),
    ];

    /// <summary>Whether a path is such a dictionary or a folder that holds some, judged by the usual names: <c>*.actors.txt</c>, <c>*.agents.txt</c>, <c>*.verbs.txt</c> …</summary>
    public static bool Holds(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Files(path).Any();
    }

    /// <summary>Imports dictionaries.</summary>
    /// <param name="paths">Dictionaries, or folders of them.</param>
    /// <param name="folder">Where the knowledge files are written; those of an earlier import are replaced.</param>
    /// <param name="home">The program's own knowledge: it tells states and sectors from other codes.</param>
    /// <param name="report">Takes a line of text for each line that cannot be taken: <c>file:line: why</c>.</param>
    /// <returns>What became of the lines of each dictionary, in the order in which they were read.</returns>
    /// <exception cref="KnowledgeException">A path holds no dictionary, or <paramref name="home"/> is no knowledge.</exception>
    public static IReadOnlyList<ImportTally> Import(IEnumerable<string> paths, string folder, string home, Action<string> report)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = new List<(string Path, DictionaryKind Kind)>();
        foreach (var path in paths)
        {
            var found = Files(path).ToList();
            if (found.Count == 0) throw new KnowledgeException(path, 0, "holds no dictionary; their names end in " + string.Join(", ", Endings.Select(e => e.Ending)));
            files.AddRange(found);
        }

        var import = new DictionaryImport(new HomeKnowledge(home), report);
        foreach (var (path, kind) in files) import.Read(path, kind);
        import.Write(folder);
        return import.Tallies;
    }

    /// <summary>Imports a dictionary or a folder of them, beside the program's own knowledge.</summary>
    /// <param name="path">The dictionary or folder.</param>
    /// <param name="folder">Where the knowledge files are written.</param>
    /// <param name="report">Takes a line of text for each line that cannot be taken.</param>
    /// <exception cref="KnowledgeException">The path holds no dictionary, or the program's own knowledge is not beside it.</exception>
    public static IReadOnlyList<ImportTally> Import(string path, string folder, Action<string> report) =>
        Import([path], folder, Path.Combine(AppContext.BaseDirectory, "knowledge"), report);

    private static IEnumerable<(string Path, DictionaryKind Kind)> Files(string path)
    {
        if (File.Exists(path)) return KindOf(path) is { } kind ? [(path, kind)] : [];
        if (!Directory.Exists(path)) return [];
        return Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Select(f => (Path: f, Kind: KindOf(f))).Where(f => f.Kind is not null).Select(f => (f.Path, f.Kind!.Value));
    }

    private static DictionaryKind? KindOf(string path)
    {
        foreach (var (ending, kind) in Endings)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return kind;
        return null;
    }
}
