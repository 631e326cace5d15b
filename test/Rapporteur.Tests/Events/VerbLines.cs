namespace Rapporteur.Tests.Events;

/// <summary>The lines of the verb files, read as a researcher sees them.</summary>
/// <param name="Origin">File and line.</param>
/// <param name="Code">CAMEO code.</param>
/// <param name="Example">The sentence in which the pattern is to be found.</param>
internal sealed record VerbLines(string Origin, string Code, string Example)
{
    public static IReadOnlyList<VerbLines> All { get; } = [.. Read()];

    private static IEnumerable<VerbLines> Read()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(ProjectFolder.Knowledge, "verbs"), "??-*.tsv").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.Length == 0 || line[0] == '#' || line.StartsWith("pattern\t", StringComparison.Ordinal)) continue;
                var cells = line.Split('\t');
                yield return new VerbLines($"{Path.GetFileName(file)}:{number}", cells[1], cells.Length > 3 ? cells[3] : "");
            }
        }
    }
}
