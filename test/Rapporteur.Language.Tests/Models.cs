using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Language.Tests;

/// <summary>The shipped models, loaded once, and the folders around the tests.</summary>
internal static class Models
{
    private static readonly Lazy<Segmenter> LazySegmenter = new(() => Segmenter.Load(File("segmenter.rpm")));
    private static readonly Lazy<Lemmatizer> LazyLemmatizer = new(() => Lemmatizer.Load(File("lemmas.rpm")));

    public static Segmenter Segmenter => LazySegmenter.Value;

    public static Lemmatizer Lemmatizer => LazyLemmatizer.Value;

    /// <summary>The project's root: the folder above the tests that holds <c>Rapporteur.slnx</c>.</summary>
    public static string Root { get; } = Above("Rapporteur.slnx") ?? throw new InvalidOperationException("Rapporteur.slnx is not above the tests.");

    public static string Folder => Path.Combine(Root, "models");

    public static string File(string name) => Path.Combine(Folder, name);

    /// <summary>The nearest folder above the tests that holds a path, or null.</summary>
    public static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Exists(Path.Combine(folder.FullName, path))) return folder.FullName;
        return null;
    }
}
