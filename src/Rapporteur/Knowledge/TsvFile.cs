namespace Rapporteur.Knowledge;

/// <summary>Reads the files of the knowledge: UTF-8, TAB between columns, <c>#</c> before comments, a first line that names the columns.</summary>
internal static class TsvFile
{
    /// <summary>Reads the facts of a file; a file that is not there holds none.</summary>
    /// <exception cref="KnowledgeException">The columns are not the expected ones, or a line has too many.</exception>
    public static IEnumerable<TsvRow> Read(string path, string columns)
    {
        if (!File.Exists(path)) yield break;
        var expected = columns.Split(' ');
        var headed = false;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (!headed)
            {
                if (!cells.SequenceEqual(expected))
                    throw new KnowledgeException(path, number, $"the first line must name the columns: {columns.Replace(" ", " TAB ", StringComparison.Ordinal)}");
                headed = true;
                continue;
            }

            if (cells.Length > expected.Length)
                throw new KnowledgeException(path, number, $"{cells.Length} columns where the file has {expected.Length}");
            yield return new TsvRow(path, number, cells);
        }
    }

    /// <summary>Reads all files of a folder in the order of their names.</summary>
    public static IEnumerable<TsvRow> ReadFolder(string folder, string pattern, string columns) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).SelectMany(f => Read(f, columns))
            : [];
}
