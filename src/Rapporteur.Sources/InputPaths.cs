using Microsoft.Extensions.FileSystemGlobbing;

namespace Rapporteur.Sources;

/// <summary>What a user may name as input: a file, a folder, a glob.</summary>
internal static class InputPaths
{
    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson" };

    public static bool IsJsonLines(string path) => Path.GetExtension(path) is ".jsonl" or ".ndjson";

    public static bool IsPage(string path) => Path.GetExtension(path) is ".html" or ".htm" or ".xhtml";

    /// <summary>The files that an input names, in the order of their names.</summary>
    /// <param name="input">A file, folder or glob.</param>
    /// <param name="error">Why there are none, or null.</param>
    public static IReadOnlyList<string> Expand(string input, out string? error)
    {
        error = null;
        if (File.Exists(input)) return [input];
        if (Directory.Exists(input))
        {
            var files = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Where(f => Read.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0) error = $"no stories in this folder; files that are read end in {string.Join(' ', Read)}";
            return files;
        }

        if (!input.AsSpan().ContainsAny('*', '?'))
        {
            error = "no such file or folder";
            return [];
        }

        var found = Glob(input);
        if (found.Count == 0) error = "no file fits this pattern";
        return found;
    }

    private static List<string> Glob(string pattern)
    {
        var root = Path.IsPathRooted(pattern) ? Path.GetPathRoot(pattern)! : ".";
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(Path.IsPathRooted(pattern) ? pattern[root.Length..] : pattern);
        // A rooted pattern starts from its deepest folder without a wildcard, not from the root of the disk.
        var fixedPart = string.Join('/', pattern.Split('/').TakeWhile(p => !p.AsSpan().ContainsAny('*', '?')));
        if (fixedPart.Length > 0 && Directory.Exists(fixedPart))
        {
            matcher = new Matcher(StringComparison.Ordinal);
            matcher.AddInclude(pattern[(fixedPart.Length + 1)..]);
            root = fixedPart;
        }

        return [.. matcher.GetResultsInFullPath(root).Order(StringComparer.Ordinal)];
    }
}
