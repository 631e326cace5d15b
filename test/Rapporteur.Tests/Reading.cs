using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Tests;

/// <summary>Reads texts with the shipped models and knowledge, loaded once.</summary>
internal static class Reading
{
    private static readonly Lazy<EnglishPipeline> LazyEnglish = new(() => EnglishPipeline.Load(ProjectFolder.Models));
    private static readonly Lazy<Reader> LazyReader = new(() => new Reader(English, ProjectFolder.Knowledge));
    private static readonly Lazy<CompiledKnowledge> LazyKnowledge = new(() => KnowledgeSources.Of(ProjectFolder.Knowledge).Compile());
    private static readonly Lazy<PatternBook> LazyBook = new(() => PatternBook.Load(Knowledge, new Ontology(Knowledge).Own));

    public static EnglishPipeline English => LazyEnglish.Value;

    public static Reader Reader => LazyReader.Value;

    public static CompiledKnowledge Knowledge => LazyKnowledge.Value;

    public static PatternBook Book => LazyBook.Value;

    /// <summary>The folder of the verb files.</summary>
    public static string Verbs => Path.Combine(ProjectFolder.Knowledge, "verbs");

    /// <summary>The record of a text without a title.</summary>
    public static Record Of(string text, string? day = null) =>
        Reader.Read(new Story { Id = "test", Text = text, Published = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", null) });

    /// <summary>The events as short lines, so that a failed test shows what was read.</summary>
    public static string[] Events(string text, string? day = null) => [.. Of(text, day).Events.Select(Line)];

    /// <summary>The first event.</summary>
    public static Event First(string text, string? day = null) => Of(text, day).Events[0];

    /// <summary>The only event with a code of a CAMEO root; fails where none or several are.</summary>
    public static Event Root(string root, string text, string? day = null)
    {
        var events = Of(text, day).Events;
        var found = events.Where(e => e.Cameo.StartsWith(root, StringComparison.Ordinal)).ToList();
        Xunit.Assert.True(found.Count == 1, $"one event {root}* expected in: {string.Join(" | ", events.Select(Line))}");
        return found[0];
    }

    /// <summary>The actor with an id; fails where there is none.</summary>
    public static Actor Actor(string id, string text, string? day = null)
    {
        var actors = Of(text, day).Actors;
        return Xunit.Assert.Single(actors, a => a.Id == id);
    }

    /// <summary>Codes of sources, CAMEO code, codes of targets: <c>RUSGOV 040 USAGOV</c>.</summary>
    public static string Line(Event item) => $"{Codes(item.Sources)} {item.Cameo} {Codes(item.Targets)}".Trim();

    private static string Codes(IReadOnlyList<ActorReference> references) => string.Join('+', references.Select(r => r.Code).Where(c => c is not null));
}
