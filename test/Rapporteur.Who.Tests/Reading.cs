using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Who.Tests;

/// <summary>The program as it ships, loaded once, and the folders around the tests.</summary>
internal static class Reading
{
    private static readonly Lazy<Reader> LazyReader = new(() => new Reader(EnglishPipeline.Load(File("models")), File("knowledge")));

    public static Reader Reader => LazyReader.Value;

    public static string Root { get; } = FindRoot();

    /// <summary>A path beneath the project's root.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>The record of a text that stands alone.</summary>
    public static Record Read(string text, string? day = null) => Reader.Read(new Story { Id = "example", Text = text, Published = day is null ? null : Day(day) });

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Rapporteur.slnx is not above the tests.");
    }
}
