using Rapporteur.Knowledge.Petrarch;

namespace Rapporteur.Cli.Knowledge;

/// <summary>
/// Lets <c>--knowledge</c> name dictionaries of the PETRARCH and TABARI programs as they are: they are imported into the user's cache, again
/// whenever a dictionary or the program has changed.
/// </summary>
internal static class ImportedDictionaries
{
    private const string Stamp = "organisations.tsv";

    /// <summary>The folder of knowledge that a path stands for: itself, or where its dictionaries were imported to.</summary>
    /// <param name="path">What the user named.</param>
    /// <param name="cache">Where imports are kept; null for a temporary folder.</param>
    /// <param name="error">Told how many lines could not be taken.</param>
    public static string FolderOf(string path, string? cache, TextWriter error)
    {
        if (!PetrarchDictionaries.Holds(path)) return path;
        var folder = Path.Combine(cache ?? Path.Combine(Path.GetTempPath(), "rapporteur"), "imported", Name(path));
        if (IsFresh(path, Path.Combine(folder, Stamp))) return folder;
        var tallies = PetrarchDictionaries.Import([path], folder, Installation.ShippedKnowledge, static _ => { });
        var reported = tallies.Sum(t => t.Reported);
        if (reported > 0)
            error.WriteLine($"rapporteur: {path}: {reported} of {tallies.Sum(t => t.Lines)} lines could not be taken; 'rapporteur knowledge import petrarch {path} --out DIR' names each");
        return folder;
    }

    /// <summary>A name for the import that two paths do not share.</summary>
    private static string Name(string path)
    {
        var full = Path.GetFullPath(path);
        var digest = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(full));
        return $"{Path.GetFileName(full.TrimEnd(Path.DirectorySeparatorChar))}-{Convert.ToHexStringLower(digest.AsSpan(0, 6))}";
    }

    private static bool IsFresh(string path, string stamp)
    {
        if (!File.Exists(stamp)) return false;
        var imported = File.GetLastWriteTimeUtc(stamp);
        var sources = (Directory.Exists(path) ? Directory.EnumerateFiles(path) : [path]).Append(typeof(PetrarchDictionaries).Assembly.Location);
        return sources.All(s => s.Length == 0 || File.GetLastWriteTimeUtc(s) < imported);
    }
}
