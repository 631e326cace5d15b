using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// The yearly files of ICEWS Coded Event Data: 20 columns, TAB between them, a first line of names (Boschee et al., "ICEWS Coded Event Data" and its README,
/// https://doi.org/10.7910/DVN/28075). A line is one source acting upon one target. States and sectors have the names that ICEWS has for them.
/// </summary>
internal static class Icews
{
    private static readonly Dictionary<string, string> Acts = ResourceTable.Read("cameo.tsv").DistinctBy(static r => r[0]).ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Countries = ResourceTable.Names("export-icews-countries.tsv");

    private static readonly Dictionary<string, string> SectorNames = ResourceTable.Names("export-icews-sectors.tsv");

    public static readonly ExportFormat Format = new(
        "icews", "ICEWS Coded Event Data: 20 columns, tabs, header",
        [Misfit.Undated, Misfit.NoCameo, Misfit.NoSource, Misfit.NoTarget, Misfit.Negated, Misfit.NotActual, Misfit.Alleged, Misfit.NoDay],
        static (stream, world) => new TableExport<Dyad>(Columns(world), Dyad.Of, '\t', true, stream));

    public static IReadOnlyList<ExportColumn<Dyad>> Columns(World world) =>
    [
        ExportColumn<Dyad>.Line("Event ID"),
        new("Event Date", static d => Cells.Iso(d.Event.Day)),
        new("Source Name", static d => d.Source?.Name),
        new("Source Sectors", d => Sectors(d.Source, world)),
        new("Source Country", d => Country(d.Source?.Country, world)),
        new("Event Text", static d => Acts.GetValueOrDefault(d.Event.Item.Cameo)),
        new("CAMEO Code", static d => d.Event.Item.Cameo),
        ExportColumn<Dyad>.Number("Intensity", static d => d.Event.Item.Goldstein),
        new("Target Name", static d => d.Target?.Name),
        new("Target Sectors", d => Sectors(d.Target, world)),
        new("Target Country", d => Country(d.Target?.Country, world)),
        ExportColumn<Dyad>.Number("Story ID", static d => d.Event.Item.Story),
        ExportColumn<Dyad>.Number("Sentence Number", static d => d.Event.Item.Sentence + 1),
        new("Publisher", static d => d.Event.Story.Publisher),
        new("City", d => StatePlace.Within(d.Event.Item, world)),
        ExportColumn<Dyad>.Unknown("District"),
        ExportColumn<Dyad>.Unknown("Province"),
        new("Country", d => Country(d.Event.Item.PlaceCountry, world)),
        ExportColumn<Dyad>.Number("Latitude", static d => d.Event.Item.Latitude),
        ExportColumn<Dyad>.Number("Longitude", static d => d.Event.Item.Longitude),
    ];

    private static string? Country(string? code, World world) => code is null ? null : Countries.GetValueOrDefault(code) ?? world.CountryOf(code)?.Name ?? code;

    private static string? Sectors(ExportedActor? actor, World world)
    {
        var pieces = CodePieces.Of(actor?.Code, world);
        return string.Join(',', pieces.Types.Concat(pieces.Religions).Select(static p => SectorNames.GetValueOrDefault(p, p)));
    }
}
