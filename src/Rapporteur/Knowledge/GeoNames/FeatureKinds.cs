using System.Collections.Frozen;

namespace Rapporteur.Knowledge.GeoNames;

/// <summary>The kinds of <c>places.tsv</c> for the dump's feature codes. Features of other codes (parks, shops, fields) are not places of the news.</summary>
internal static class FeatureKinds
{
    private const string Towns = "P";

    // Neighbourhoods, farms and places that are gone.
    private static readonly FrozenSet<string> NoTowns = FrozenSet.ToFrozenSet(["PPLH", "PPLQ", "PPLW", "PPLX", "PPLF", "STLMT"]);

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["A.ADM1"] = "region",
        ["L.RGN"] = "region",
        ["T.PEN"] = "region",
        ["T.DSRT"] = "region",
        ["T.VAL"] = "region",
        ["T.PLAT"] = "region",
        ["H.SEA"] = "sea",
        ["H.OCN"] = "sea",
        ["H.GULF"] = "sea",
        ["H.BAY"] = "sea",
        ["H.LK"] = "sea",
        ["H.LKS"] = "sea",
        ["H.STRT"] = "strait",
        ["H.CHN"] = "strait",
        ["H.CHNM"] = "strait",
        ["H.CNL"] = "strait",
        ["H.STM"] = "river",
        ["H.RSV"] = "river",
        ["S.DAM"] = "river",
        ["T.ISL"] = "island",
        ["T.ISLS"] = "island",
        ["T.ATOL"] = "island",
        ["H.RF"] = "island",
        ["H.SHOL"] = "island",
        ["T.MT"] = "mountain",
        ["T.MTS"] = "mountain",
        ["T.PK"] = "mountain",
        ["T.VLC"] = "mountain",
        ["T.HLL"] = "mountain",
        ["T.HLLS"] = "mountain",
        ["S.AIRB"] = "base",
        ["L.MILB"] = "base",
        ["L.NVB"] = "base",
        ["S.INSM"] = "base",
        ["S.PSN"] = "base",
        ["S.FT"] = "base",
        ["L.OILF"] = "base",
        ["T.PASS"] = "crossing",
        ["S.BDG"] = "crossing",
        ["R.TNL"] = "crossing",
        ["S.BP"] = "crossing",
        ["S.PSTB"] = "crossing",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind, or null for a feature that is no place of ours.</summary>
    public static string? Of(in GeoNamesRow row) => row.FeatureClass == Towns
        ? NoTowns.Contains(row.FeatureCode) ? null : "city"
        : Kinds.GetValueOrDefault($"{row.FeatureClass}.{row.FeatureCode}");
}
