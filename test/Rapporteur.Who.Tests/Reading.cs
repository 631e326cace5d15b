using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Who.Tests;

/// <summary>The program as it ships, loaded once.</summary>
internal static class Reading
{
    private static readonly Lazy<Reader> LazyReader = new(() => new Reader(EnglishPipeline.Load(ProjectFolder.Models), ProjectFolder.Knowledge));

    public static Reader Reader => LazyReader.Value;

    /// <summary>The record of a text that stands alone.</summary>
    public static Record Read(string text, string? day = null) => Reader.Read(new Story { Id = "example", Text = text, Published = day is null ? null : Day(day) });

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
