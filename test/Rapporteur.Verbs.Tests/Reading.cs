using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Verbs.Tests;

/// <summary>The program as it ships, loaded once, and the folders around the tests.</summary>
internal static class Reading
{
    private static readonly string Root = FindRoot();

    private static readonly Lazy<EnglishPipeline> LazyEnglish = new(() => EnglishPipeline.Load(Path.Combine(Root, "models")));
    private static readonly Lazy<Reader> LazyReader = new(() => new Reader(LazyEnglish.Value, Path.Combine(Root, "knowledge")));
    private static readonly Lazy<PatternBook> LazyBook = new(() => PatternBook.Load(KnowledgeSources.Of(Path.Combine(Root, "knowledge")).Compile()));

    /// <summary>The folder of the verb files.</summary>
    public static string Verbs => Path.Combine(Root, "knowledge", "verbs");

    public static EnglishPipeline English => LazyEnglish.Value;

    public static Reader Reader => LazyReader.Value;

    public static PatternBook Book => LazyBook.Value;

    /// <summary>The record of a sentence that stands alone.</summary>
    public static Record Read(string sentence) => Reader.Read(new Story { Id = "example", Text = sentence });

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Rapporteur.slnx is not above the tests.");
    }
}
