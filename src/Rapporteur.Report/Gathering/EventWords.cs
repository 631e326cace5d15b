using Rapporteur.Language;

namespace Rapporteur.Report.Gathering;

/// <summary>The words of an event.</summary>
internal static class EventWords
{
    /// <summary>All words that tell it: those it is coded by, and those of the story's other tellings.</summary>
    public static IReadOnlyList<Span> Of(Event item) => [.. item.Evidence.Select(static e => e.Trigger).Prepend(item.Trigger).Distinct()];

    /// <summary>Its code in short: AGREE/meet 036.</summary>
    public static string Code(Event item)
    {
        var type = item.Type ?? item.Plover ?? (item.Cameo.Length > 0 ? "STATEMENT" : "");
        return item.Mode is null ? type : $"{type}/{item.Mode}";
    }

    /// <summary>What its words say when pointed at.</summary>
    public static string Hint(Event item) => $"{item.Id}: {Code(item)} {item.Cameo}".TrimEnd();

    /// <summary>Whether it only says that somebody spoke; such events stand with the statements.</summary>
    public static bool IsMereSaying(Event item) => item.Plover is null && item.Type is null && item.Quad == 0;
}
