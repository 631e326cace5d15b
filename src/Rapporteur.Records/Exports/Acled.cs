using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// The export files of the Armed Conflict Location and Event Data project: 31 columns, commas, a first line of names (ACLED Codebook,
/// https://acleddata.com/methodology/acled-codebook). A line is an event; of several actors on a side the first is the actor, the others are associated.
/// </summary>
internal static class Acled
{
    private const string Civilians = "Civilians";

    private static readonly IReadOnlyList<AcledType> Types =
    [
        .. ResourceTable.Read("export-acled-types.tsv").Select(static r => new AcledType(r[0], r[1].Length > 0, r[2], r[3], r[4], r[5]))
            .OrderByDescending(static t => t.Cameo.Length).ThenByDescending(static t => t.IsForCivilians),
    ];

    private static readonly Dictionary<string, string> Sorts = ResourceTable.Names("export-acled-actors.tsv");

    private static readonly IReadOnlyList<string> Inters = [.. ResourceTable.Read("export-acled-inters.tsv").Select(static r => r[0])];

    private static readonly Misfit OtherType = new("not of an ACLED event type", static e => TypeOf(e) is null, false);

    public static readonly ExportFormat Format = new(
        "acled", "ACLED: 31 columns, CSV, header; only violence, demonstrations, arrests and the like",
        [OtherType, Misfit.Undated, Misfit.NoSource, Misfit.Negated, Misfit.NotActual, Misfit.Alleged, Misfit.NoMonth],
        static (stream, world) => new TableExport<ExportedEvent>(Columns(world), static e => [e], ',', true, stream));

    public static IReadOnlyList<ExportColumn<ExportedEvent>> Columns(World world) =>
    [
        new("event_id_cnty", static e => string.Create(CultureInfo.InvariantCulture, $"{e.Item.PlaceCountry}{e.Item.Id}")),
        new("event_date", static e => Cells.Iso(e.Day)),
        new("year", static e => Cells.Iso(e.Day)?[..4]),
        new("time_precision", Precision),
        new("disorder_type", static e => TypeOf(e)?.Disorder),
        new("event_type", static e => TypeOf(e)?.Type),
        new("sub_event_type", static e => TypeOf(e)?.SubType),
        new("actor1", static e => e.Sources[0].Name),
        new("assoc_actor_1", static e => Others(e.Sources)),
        new("inter1", Inter1),
        new("actor2", static e => e.Targets.Count > 0 ? e.Targets[0].Name : null),
        new("assoc_actor_2", static e => Others(e.Targets)),
        new("inter2", Inter2),
        new("interaction", Interaction),
        new("civilian_targeting", static e => AreCivilians(e.Targets) && TypeOf(e)?.Disorder == "Political violence" ? "Civilian targeting" : null),
        Unknown("iso"),
        Unknown("region"),
        new("country", e => world.CountryOf(e.Item.PlaceCountry)?.Name ?? e.Item.PlaceCountry),
        Unknown("admin1"),
        Unknown("admin2"),
        Unknown("admin3"),
        new("location", static e => e.Item.Place),
        ExportColumn<ExportedEvent>.Number("latitude", static e => e.Item.Latitude),
        ExportColumn<ExportedEvent>.Number("longitude", static e => e.Item.Longitude),
        Unknown("geo_precision"),
        new("source", static e => e.Story.Publisher),
        Unknown("source_scale"),
        new("notes", static e => e.Sentence),
        new("fatalities", static e => e.Victims.TryGetValue(JsonNames.Of(CasualtyKind.Killed), out var killed) ? killed.ToString(CultureInfo.InvariantCulture) : null),
        Unknown("tags"),
        Unknown("timestamp"),
    ];

    private static ExportColumn<ExportedEvent> Unknown(string name) => ExportColumn<ExportedEvent>.Unknown(name);

    private static AcledType? TypeOf(ExportedEvent item) =>
        Types.FirstOrDefault(t => item.Item.Cameo.StartsWith(t.Cameo, StringComparison.Ordinal) && (!t.IsForCivilians || AreCivilians(item.Targets)));

    private static bool AreCivilians(IReadOnlyList<ExportedActor> actors) => actors.Count > 0 && Sort(actors[0]) == Civilians;

    private static string? Sort(ExportedActor actor) => actor.Role is { } role ? Sorts.GetValueOrDefault(role) : actor.Kind is ActorKind.Country or ActorKind.Government ? Sorts["GOV"] : null;

    private static string? Inter1(ExportedEvent item) => TypeOf(item) is { Source.Length: > 0 } type ? type.Source : Sort(item.Sources[0]);

    private static string? Inter2(ExportedEvent item) => item.Targets.Count > 0 ? Sort(item.Targets[0]) : null;

    /// <summary>Both sorts, the one with the lower code first: "State forces-Civilians"; empty where one side's is not known.</summary>
    private static string? Interaction(ExportedEvent item) => (Inter1(item), Inter2(item), item.Targets.Count) switch
    {
        (null, _, _) => null,
        ({ } one, _, 0) => $"{one} only",
        (_, null, _) => null,
        ({ } one, { } two, _) => string.Join('-', new[] { one, two }.OrderBy(Order)),
    };

    private static int Order(string inter) => Inters.TakeWhile(i => i != inter).Count();

    private static string? Others(IReadOnlyList<ExportedActor> actors) => Cells.Joined(actors.Skip(1).Select(static a => a.Name));

    /// <summary>1 the day is told or assumed to be the story's, 2 a stretch of days, 3 a month.</summary>
    private static string Precision(ExportedEvent item) => item.Item.Date is { Length: < 10 } ? "3" : item.Item.DateEnd is not null ? "2" : "1";
}
