using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// The daily files of the Phoenix event data: 26 columns, TAB between them, no first line of names (Open Event Data Alliance; columns as the reader phoxy names them,
/// github.com/ahalterman/phoxy, values as the pipeline writes them, github.com/openeventdata/phoenix_pipeline). A line is one source acting upon one target.
/// </summary>
internal static class Phoenix
{
    public static IReadOnlyList<ExportColumn<Dyad>> Columns(World world) =>
    [
        ExportColumn<Dyad>.Line("EventID"),
        new("Date", static d => Cells.Compact(d.Event.Day)),
        ExportColumn<Dyad>.Number("Year", static d => d.Event.Day?.Year),
        ExportColumn<Dyad>.Number("Month", static d => d.Event.Day?.Month),
        ExportColumn<Dyad>.Number("Day", static d => d.Event.Day?.Day),
        .. Actor("Source", static d => d.Source, world),
        .. Actor("Target", static d => d.Target, world),
        new("EventCode", static d => d.Event.Item.Cameo),
        new("EventRootCode", static d => d.Event.Item.Root),
        ExportColumn<Dyad>.Number("PentaClass", static d => d.Event.Item.Quad),
        ExportColumn<Dyad>.Number("GoldsteinScore", static d => d.Event.Item.Goldstein),
        ExportColumn<Dyad>.Unknown("Issues"),
        ExportColumn<Dyad>.Number("Lat", static d => d.Event.Item.Latitude),
        ExportColumn<Dyad>.Number("Lon", static d => d.Event.Item.Longitude),
        new("LocationName", static d => d.Event.Item.Place),
        ExportColumn<Dyad>.Unknown("StateName"),
        new("CountryCode", static d => d.Event.Item.PlaceCountry),
        new("SentenceID", static d => string.Create(CultureInfo.InvariantCulture, $"{d.Event.Story.StoryId}_{d.Event.Item.Sentence}")),
        new("URLs", static d => d.Event.Story.Url),
        new("NewsSources", static d => d.Event.Story.Publisher),
    ];

    public static readonly ExportFormat Format = new(
        "phoenix", "Phoenix of the Open Event Data Alliance: 26 columns, tabs, no header",
        [Misfit.Undated, Misfit.NoCameo, Misfit.NoSource, Misfit.NoTarget, Misfit.Negated, Misfit.NotActual, Misfit.Alleged, Misfit.NoDay],
        static (stream, world) => new TableExport<Dyad>(Columns(world), Dyad.Of, '\t', false, stream));

    private static IEnumerable<ExportColumn<Dyad>> Actor(string side, Func<Dyad, ExportedActor?> actor, World world) =>
    [
        new($"{side}ActorFull", d => actor(d)?.Code),
        new($"{side}ActorEntity", d => PhoenixCode.Of(actor(d)?.Code, world).Entity),
        new($"{side}ActorRole", d => PhoenixCode.Of(actor(d)?.Code, world).Role),
        new($"{side}ActorAttribute", d => PhoenixCode.Of(actor(d)?.Code, world).Attributes),
    ];
}
