using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Language.Tests;

/// <summary>The shipped models, loaded once.</summary>
internal static class Models
{
    private static readonly Lazy<Segmenter> LazySegmenter = new(() => Segmenter.Load(File("segmenter.rpm")));
    private static readonly Lazy<Lemmatizer> LazyLemmatizer = new(() => Lemmatizer.Load(File("lemmas.rpm")));

    private static readonly Lazy<EnglishPipeline> LazyPipeline = new(() => EnglishPipeline.Load(ProjectFolder.Models));

    public static Segmenter Segmenter => LazySegmenter.Value;

    public static Lemmatizer Lemmatizer => LazyLemmatizer.Value;

    public static EnglishPipeline Pipeline => LazyPipeline.Value;

    public static string File(string name) => Path.Combine(ProjectFolder.Models, name);
}
