using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// The event table of GDELT 2.0: 61 columns, TAB between them, no first line of names ("The GDELT Event Database Data Format Codebook V2.0", 19 February 2015,
/// http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf). A line is one source acting upon one target.
/// </summary>
internal static class GdeltEvents
{
    public static readonly ExportFormat Format = new(
        "gdelt-events", "GDELT 2.0 events: 61 columns, tabs, no header",
        [Misfit.Undated, Misfit.NoCameo, Misfit.NoActor, Misfit.Negated, Misfit.NotActual, Misfit.Alleged, Misfit.NoDay],
        static (stream, world) => new TableExport<Dyad>(Columns(world), Dyad.Of, '\t', false, stream));

    public static IReadOnlyList<ExportColumn<Dyad>> Columns(World world) =>
    [
        ExportColumn<Dyad>.Number("GlobalEventID", static d => d.Id),
        new("Day", static d => Cells.Compact(d.Event.Day)),
        new("MonthYear", static d => Cells.Compact(d.Event.Day)?[..6]),
        new("Year", static d => Cells.Compact(d.Event.Day)?[..4]),
        new("FractionDate", static d => Cells.Fraction(d.Event.Day)),
        .. Actor(1, static d => d.Source, world),
        .. Actor(2, static d => d.Target, world),
        new("IsRootEvent", static d => IsInLead(d.Event) ? "1" : "0"),
        new("EventCode", static d => d.Event.Item.Cameo),
        new("EventBaseCode", static d => Cells.Base(d.Event.Item.Cameo)),
        new("EventRootCode", static d => d.Event.Item.Root),
        new("QuadClass", static d => Quad(d.Event)),
        ExportColumn<Dyad>.Number("GoldsteinScale", static d => d.Event.Item.Goldstein),
        ExportColumn<Dyad>.Number("NumMentions", static d => d.Event.Tellings.Count),
        new("NumSources", static _ => "1"),
        new("NumArticles", static _ => "1"),
        ExportColumn<Dyad>.Unknown("AvgTone"),
        .. NoPlace("Actor1Geo"),
        .. NoPlace("Actor2Geo"),
        .. Place(world),
        new("DATEADDED", static d => GdeltMentions.Time(d.Event)),
        new("SOURCEURL", static d => d.Event.Story.Url ?? d.Event.Story.StoryId),
    ];

    private static IEnumerable<ExportColumn<Dyad>> Actor(int number, Func<Dyad, ExportedActor?> actor, World world)
    {
        string? Piece(Dyad d, Func<CodePieces, string?> piece) => piece(CodePieces.Of(actor(d)?.Code, world));
        return
        [
            new($"Actor{number}Code", d => actor(d)?.Code),
            new($"Actor{number}Name", d => actor(d)?.Name.ToUpperInvariant()),
            new($"Actor{number}CountryCode", d => Piece(d, static p => p.Country)),
            new($"Actor{number}KnownGroupCode", d => Piece(d, static p => p.KnownGroup)),
            ExportColumn<Dyad>.Unknown($"Actor{number}EthnicCode"),
            .. Enumerable.Range(0, 2).Select(i => new ExportColumn<Dyad>($"Actor{number}Religion{i + 1}Code", d => Piece(d, p => p.Religions.ElementAtOrDefault(i)))),
            .. Enumerable.Range(0, 3).Select(i => new ExportColumn<Dyad>($"Actor{number}Type{i + 1}Code", d => Piece(d, p => p.Types.ElementAtOrDefault(i)))),
        ];
    }

    /// <summary>Where the actors were is not known: type 0, all else empty, as GDELT has it.</summary>
    private static IEnumerable<ExportColumn<Dyad>> NoPlace(string name) => [new($"{name}_Type", static _ => "0"), .. PlaceColumns.Select(c => ExportColumn<Dyad>.Unknown($"{name}_{c}"))];

    private static readonly string[] PlaceColumns = ["Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];

    private static IEnumerable<ExportColumn<Dyad>> Place(World world)
    {
        string? Fips(Dyad d) => world.CountryOf(d.Event.Item.PlaceCountry)?.FipsCodes is [var first, ..] ? first : null;
        return
        [
            new("ActionGeo_Type", d => PlaceType(d.Event.Item, world)),
            new("ActionGeo_Fullname", d => FullName(d.Event.Item, world)),
            new("ActionGeo_CountryCode", Fips),
            new("ActionGeo_ADM1Code", d => StatePlace.Is(d.Event.Item, world) ? Fips(d) : null),
            ExportColumn<Dyad>.Unknown("ActionGeo_ADM2Code"),
            ExportColumn<Dyad>.Number("ActionGeo_Lat", static d => d.Event.Item.Latitude),
            ExportColumn<Dyad>.Number("ActionGeo_Long", static d => d.Event.Item.Longitude),
            new("ActionGeo_FeatureID", d => StatePlace.Is(d.Event.Item, world) ? Fips(d) : null),
        ];
    }

    /// <summary>1 a state, 3 a place in the United States, 4 one elsewhere; regions, which GDELT tells from cities, are not told apart here. 0 for none.</summary>
    private static string PlaceType(StoredEvent item, World world) => item.Place is null ? "0" : StatePlace.Is(item, world) ? "1" : item.PlaceCountry == "USA" ? "3" : "4";

    private static string? FullName(StoredEvent item, World world) =>
        item.Place is not { } place || StatePlace.Is(item, world) ? item.Place : world.CountryOf(item.PlaceCountry) is { } country ? $"{place}, {country.Name}" : place;

    /// <summary>GDELT counts statements (roots 01, 02) as verbal cooperation; it knows no class 0.</summary>
    private static string Quad(ExportedEvent item) => Math.Max(1, item.Item.Quad).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether it is told in the headline or the first paragraph.</summary>
    private static bool IsInLead(ExportedEvent item)
    {
        var text = item.Story.Text;
        var body = item.Story.Title is { Length: > 0 } title && text.StartsWith(title, StringComparison.Ordinal) ? title.Length + 2 : 0;
        var end = body < text.Length ? text.IndexOf("\n\n", body, StringComparison.Ordinal) : -1;
        return end < 0 || item.Item.StartAt < end;
    }
}
