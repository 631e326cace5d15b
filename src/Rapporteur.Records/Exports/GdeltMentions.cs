using System.Globalization;

namespace Rapporteur.Records.Exports;

/// <summary>
/// The mentions table of GDELT 2.0: 16 columns, TAB between them, no first line of names (the same codebook, "Mentions Table"). A line is one place of a story
/// that tells an event; its number is the event's in <see cref="GdeltEvents"/>.
/// </summary>
internal static class GdeltMentions
{
    private const string Web = "1";
    private const string CitationOnly = "2";

    public static readonly IReadOnlyList<ExportColumn<(Dyad Dyad, Telling Telling)>> Columns =
    [
        Number("GlobalEventID", static m => m.Dyad.Id),
        Text("EventTimeDate", static m => Time(m.Dyad.Event)),
        Text("MentionTimeDate", static m => Time(m.Dyad.Event)),
        Text("MentionType", static m => m.Dyad.Event.Story.Url is null ? CitationOnly : Web),
        Text("MentionSourceName", static m => Cells.Host(m.Dyad.Event.Story.Url) ?? m.Dyad.Event.Story.Publisher),
        Text("MentionIdentifier", static m => m.Dyad.Event.Story.Url ?? m.Dyad.Event.Story.StoryId),
        Number("SentenceID", static m => m.Telling.Sentence + 1),
        Number("Actor1CharOffset", static m => m.Telling.SourceStart),
        Number("Actor2CharOffset", static m => m.Telling.TargetStart),
        Number("ActionCharOffset", static m => m.Telling.Start),
        Text("InRawText", static _ => "1"),
        Number("Confidence", static m => Percent(m.Dyad.Event.Item.Confidence)),
        Number("MentionDocLen", static m => m.Dyad.Event.Story.Text.Length),
        Text("MentionDocTone", static _ => null),
        Text("MentionDocTranslationInfo", static _ => null),
        Text("Extras", static _ => null),
    ];

    public static readonly ExportFormat Format = new(
        "gdelt-mentions", "GDELT 2.0 mentions of those events: 16 columns, tabs, no header", GdeltEvents.Format.Misfits,
        static (stream, _) => new TableExport<(Dyad Dyad, Telling Telling)>(Columns, static e => Dyad.Of(e).SelectMany(static d => d.Event.Tellings, static (d, t) => (d, t)), '\t', false, stream));

    /// <summary>The story's day at midnight; where it has none, the event's.</summary>
    public static string? Time(ExportedEvent item) => (item.Story.Day.Length > 0 ? item.Story.Day.Replace("-", "", StringComparison.Ordinal) : Cells.Compact(item.Day)) is { } day ? day + "000000" : null;

    /// <summary>GDELT gives percent in steps of ten, from 10 on.</summary>
    private static int Percent(double confidence) => Math.Clamp((int)Math.Round(confidence * 10, MidpointRounding.AwayFromZero), 1, 10) * 10;

    private static ExportColumn<(Dyad Dyad, Telling Telling)> Text(string name, Func<(Dyad Dyad, Telling Telling), string?> value) => new(name, value);

    private static ExportColumn<(Dyad Dyad, Telling Telling)> Number(string name, Func<(Dyad Dyad, Telling Telling), long> value) => new(name, m => value(m).ToString(CultureInfo.InvariantCulture));
}
