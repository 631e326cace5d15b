using System.Text;

namespace Rapporteur.Cli.Evaluating;

/// <summary>The lines of gold files, read when they are asked for.</summary>
internal static class GoldFiles
{
    /// <summary>All lines that are not blank.</summary>
    /// <param name="paths">Files, and folders whose .jsonl files are meant.</param>
    /// <param name="complain">Told of what cannot be read.</param>
    public static IEnumerable<(string File, int Number, string Line)> Lines(IEnumerable<string> paths, Action<string> complain)
    {
        foreach (var path in paths.SelectMany(p => Files(p, complain)))
        {
            using var reader = Open(path, complain);
            for (var number = 1; reader?.ReadLine() is { } line; number++)
                if (!string.IsNullOrWhiteSpace(line)) yield return (path, number, line);
        }
    }

    private static List<string> Files(string path, Action<string> complain)
    {
        if (!Directory.Exists(path)) return [path];
        var files = Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) complain($"{path}: no gold in this folder; gold files end in .jsonl");
        return files;
    }

    private static StreamReader? Open(string path, Action<string> complain)
    {
        try
        {
            return new StreamReader(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complain(File.Exists(path) ? $"{path}: cannot be read: {e.Message}" : $"{path}: no such file or folder");
            return null;
        }
    }
}
