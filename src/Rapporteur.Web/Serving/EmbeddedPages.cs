using System.Collections.Frozen;
using System.Reflection;

namespace Rapporteur.Web.Serving;

/// <summary>The built pages, which lie in the assembly: what is not in this list cannot be asked for, whatever the path.</summary>
internal sealed class EmbeddedPages
{
    private const string Prefix = "pages/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, byte[]> _files;

    private EmbeddedPages(IEnumerable<KeyValuePair<string, byte[]>> files) => _files = files.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pages that this build has; none where it had no Node.</summary>
    public static EmbeddedPages OfBuild()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal) && Types.ContainsKey(Path.GetExtension(n)));
        return new EmbeddedPages(names.Select(n => KeyValuePair.Create(n[Prefix.Length..], Read(assembly, n))));
    }

    /// <summary>No pages.</summary>
    public static EmbeddedPages None { get; } = new([]);

    /// <summary>Whether there are pages.</summary>
    public bool Exist => _files.ContainsKey("index.html");

    /// <summary>A file and its type; null where there is none.</summary>
    public (byte[] Bytes, string Type)? Find(string path) => _files.TryGetValue(path, out var bytes) ? (bytes, Types[Path.GetExtension(path)]) : null;

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
