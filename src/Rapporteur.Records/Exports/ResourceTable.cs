using System.Reflection;

namespace Rapporteur.Records.Exports;

/// <summary>Tables that this library carries: lines of cells divided by TAB, a first line of names, comments after #.</summary>
internal static class ResourceTable
{
    /// <summary>A table's second column by its first.</summary>
    public static Dictionary<string, string> Names(string name) => Read(name).ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);

    /// <summary>The lines of a table below the names, the cells of each made up to the number of names.</summary>
    public static IReadOnlyList<string[]> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the library");
        using var reader = new StreamReader(stream);
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') lines.Add(line.Split('\t'));
        return [.. lines.Skip(1).Select(l => l.Concat(Enumerable.Repeat("", lines[0].Length)).Take(lines[0].Length).ToArray())];
    }
}
