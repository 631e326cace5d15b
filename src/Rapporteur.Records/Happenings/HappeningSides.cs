using System.Data.Common;

namespace Rapporteur.Records.Happenings;

/// <summary>A happening beside one pair of its sides, as the linker's prepared questions answer.</summary>
internal readonly record struct HappeningSides(Happening Row, SideNames Source, SideNames Target)
{
    /// <summary>The columns that <see cref="Read"/> takes, of happenings h and event_pairs p.</summary>
    public const string Columns = """
        h.id, h.cameo, h.plover, h.quad, h.is_plan, h.source_realm, h.target_realm, h.sources, h.targets, h.day, h.month, h.last_day, h.place, h.place_country, h.latitude, h.longitude,
        h.reports, h.stories, h.independent, h.disagreement, h.outcome, h.fulfilment, p.source_actor, p.source_code, p.source_realm, p.target_actor, p.target_code, p.target_realm
        """;

    public static HappeningSides Read(DbDataReader row) => new(
        new Happening
        {
            Id = row.GetInt64(0),
            Cameo = row.GetString(1),
            Plover = row.GetString(2),
            Quad = row.GetInt32(3),
            IsPlan = row.GetBoolean(4),
            SourceRealm = row.GetString(5),
            TargetRealm = row.GetString(6),
            Sources = row.GetString(7),
            Targets = row.GetString(8),
            Day = row.GetString(9),
            Month = row.GetString(10),
            LastDay = row.GetString(11),
            Place = TextOf(row, 12),
            PlaceCountry = TextOf(row, 13),
            Latitude = NumberOf(row, 14),
            Longitude = NumberOf(row, 15),
            Reports = row.GetInt32(16),
            Stories = row.GetInt32(17),
            Independent = row.GetInt32(18),
            Disagreement = row.GetString(19),
            Outcome = row.GetString(20),
            Fulfilment = row.IsDBNull(21) ? null : row.GetInt64(21),
        },
        new SideNames(row.GetString(22), row.GetString(23), row.GetString(24)),
        new SideNames(row.GetString(25), row.GetString(26), row.GetString(27)));

    private static string? TextOf(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static double? NumberOf(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
