using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>The version that goes with what a program reads: its own, and digests of its models and knowledge.</summary>
internal static class InstallationVersion
{
    private const int DigestBytes = 6;

    /// <summary>The program's own.</summary>
    public static string Program { get; } = typeof(InstallationVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static ReadingVersion Of(Installation installation) => new(
        Program,
        Digest([installation.Models], "*.rpm"),
        Digest([installation.Shipped, .. installation.Overlays], "*.tsv"));

    private static string Digest(IEnumerable<string> folders, string pattern)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\n"));
                hash.AppendData(File.ReadAllBytes(file));
            }

            hash.AppendData("\0"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, DigestBytes));
    }
}
