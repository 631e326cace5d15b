using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// The weekly files of POLECAT: 40 columns, TAB between them, a first line of names (Scarborough et al., "POLECAT Weekly Data" and its codebook,
/// https://doi.org/10.7910/DVN/AJGVIT; Halterman et al. 2023, "PLOVER and POLECAT"). A line is an event; several actors are divided by "; ".
/// </summary>
internal static class Polecat
{
    private const string Version = "Rapporteur";

    private static readonly string?[] Quads = [null, "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

    public static readonly ExportFormat Format = new(
        "polecat", "POLECAT: 40 columns, tabs, header",
        [Misfit.Undated, Misfit.NoPlover, Misfit.NoSource, Misfit.Negated, Misfit.NotActual, Misfit.Alleged, Misfit.NoDay],
        static (stream, world) => new TableExport<ExportedEvent>(Columns(world), static e => [e], '\t', true, stream));

    public static IReadOnlyList<ExportColumn<ExportedEvent>> Columns(World world) =>
    [
        new("Event ID", static e => e.Item.Id.ToString(CultureInfo.InvariantCulture)),
        new("Event Date", static e => Cells.Iso(e.Day)),
        new("Event Type", static e => e.Item.Plover),
        new("Event Mode", static e => e.Item.Mode),
        ExportColumn<ExportedEvent>.Number("Intensity", static e => e.Item.Goldstein),
        new("Quad Code", static e => Quads[e.Item.Quad]),
        new("Contexts", static e => e.Item.Contexts.Replace(";", "; ", StringComparison.Ordinal)),
        .. Actors("Actor", static e => e.Sources, world),
        .. Actors("Recipient", static e => e.Targets, world),
        new("Placename", static e => e.Item.Place),
        new("City", e => StatePlace.Within(e.Item, world)),
        Unknown("District"),
        Unknown("Province"),
        new("Country", static e => e.Item.PlaceCountry),
        ExportColumn<ExportedEvent>.Number("Latitude", static e => e.Item.Latitude),
        ExportColumn<ExportedEvent>.Number("Longitude", static e => e.Item.Longitude),
        Unknown("GeoNames ID"),
        Unknown("Raw Placename"),
        Unknown("Feature Type"),
        new("Source", static e => e.Story.Publisher),
        new("Publication Date", static e => e.Story.Published),
        new("Story People", static e => Named(e, ActorKind.Person)),
        new("Story Organizations", static e => Named(e, ActorKind.Organisation, ActorKind.ArmedGroup, ActorKind.Government)),
        new("Story Locations", static e => Named(e, ActorKind.Country)),
        new("Language", static e => e.Story.Language),
        new("Version", static _ => Version),
    ];

    private static IEnumerable<ExportColumn<ExportedEvent>> Actors(string side, Func<ExportedEvent, IReadOnlyList<ExportedActor>> actors, World world) =>
    [
        new($"{side} Name", e => Cells.Joined(actors(e).Select(static a => a.Name))),
        new($"{side} Country", e => Cells.Joined(actors(e).Select(static a => a.Country))),
        new($"{side} COW", e => Cells.Joined(actors(e).Select(a => world.CountryOf(a.Country)?.CowCode?.ToString(CultureInfo.InvariantCulture)))),
        new($"Primary {side} Sector", e => actors(e).Select(static a => a.Role).FirstOrDefault(static r => r is not null)),
        new($"{side} Sectors", e => Cells.Joined(actors(e).Select(static a => a.Role))),
        new($"{side} Title", e => Cells.Joined(actors(e).Select(static a => a.Office))),
        new($"{side} Name Raw", e => Cells.Joined(actors(e).Select(static a => a.Words))),
        Unknown($"Wikipedia {side} ID"),
    ];

    private static ExportColumn<ExportedEvent> Unknown(string name) => ExportColumn<ExportedEvent>.Unknown(name);

    private static string? Named(ExportedEvent item, params ActorKind[] kinds) =>
        Cells.Joined(item.Cast.Actors.Values.Where(a => kinds.Contains(a.Kind)).Select(static a => a.Name).Order(StringComparer.Ordinal));
}
