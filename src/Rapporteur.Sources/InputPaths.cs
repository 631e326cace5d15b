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
    /// <param name="errors">Gets the folders that cannot be looked into, or why there are no files.</param>
    public static IReadOnlyList<string> Expand(string input, ICollection<SourceItem> errors)
    {
        if (File.Exists(input)) return [input];
        var before = errors.Count;
        List<string> files = [];
        if (Directory.Exists(input)) Look(input, [], files, errors);
        else if (input.AsSpan().ContainsAny('*', '?')) Glob(input, files, errors);
        else errors.Add(SourceItem.Failed(input, 0, "no such file or folder"));

        if (files.Count == 0 && errors.Count == before)
            errors.Add(SourceItem.Failed(input, 0, Directory.Exists(input) ? $"no stories in this folder; files that are read end in {string.Join(' ', Read)}" : "no file fits this pattern"));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Looks into a folder and those below it, each once even where links lead in circles.</summary>
    private static void Look(string folder, HashSet<string> seen, List<string> files, ICollection<SourceItem> errors)
    {
        try
        {
            if (!seen.Add(new DirectoryInfo(folder).ResolveLinkTarget(true)?.FullName ?? Path.GetFullPath(folder))) return;
            files.AddRange(Directory.EnumerateFiles(folder).Where(static f => Read.Contains(Path.GetExtension(f))));
            foreach (var below in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)) Look(below, seen, files, errors);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(SourceItem.Failed(folder, 0, $"cannot be looked into: {e.Message}"));
        }
    }

    private static void Glob(string pattern, List<string> files, ICollection<SourceItem> errors)
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

        try
        {
            files.AddRange(matcher.GetResultsInFullPath(root));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(SourceItem.Failed(pattern, 0, $"cannot be looked for: {e.Message}; name the folders that can be read"));
        }
    }
}
