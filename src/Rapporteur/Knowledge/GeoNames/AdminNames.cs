namespace Rapporteur.Knowledge.GeoNames;

/// <summary>The names of first-level regions, from the dump's <c>admin1CodesASCII.txt</c>. Immutable; safe to share between threads.</summary>
public sealed class AdminNames
{
    private const int Columns = 4;

    private readonly Dictionary<string, string> _names;

    private AdminNames(Dictionary<string, string> names) => _names = names;

    /// <summary>No names: places get no region.</summary>
    public static AdminNames None { get; } = new([]);

    /// <summary>Reads the file: code, name, name in ASCII, geonameid.</summary>
    /// <param name="lines">Its text.</param>
    /// <param name="complain">Told of each line that is broken; the rest is read.</param>
    public static AdminNames Read(TextReader lines, Action<ImportProblem> complain)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(complain);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != Columns) complain(new ImportProblem(number, $"{cells.Length} columns where the file has {Columns}"));
            else if (!cells[0].Contains('.', StringComparison.Ordinal) || cells[1].Length == 0) complain(new ImportProblem(number, "the code or the name is missing"));
            else if (PlaceNames.Main(cells[1], cells[2]) is { } name) names.TryAdd(cells[0], name);
        }

        return new AdminNames(names);
    }

    /// <summary>The name of a region, or null.</summary>
    internal string? Find(string country, string admin1) => _names.GetValueOrDefault($"{country}.{admin1}");
}
