using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>Something that happened or was planned, over all the stories that report it.</summary>
/// <param name="Happening">Its number.</param>
/// <param name="Day">The first day that a report gives it.</param>
/// <param name="LastDay">The last.</param>
/// <param name="Sources">Names of those who act, by the first report.</param>
/// <param name="Cameo">CAMEO code of the first report.</param>
/// <param name="Plover">PLOVER type.</param>
/// <param name="Targets">Names of those acted upon.</param>
/// <param name="Place">Where.</param>
/// <param name="PlaceCountry">The place's country.</param>
/// <param name="Planned">Whether the reports announce it.</param>
/// <param name="Outcome">Of a plan: happened, denied or open.</param>
/// <param name="Fulfilment">Of a plan that was carried out or denied: the number of that happening.</param>
/// <param name="Reports">How many events report it.</param>
/// <param name="Stories">How many stories.</param>
/// <param name="Independent">How many independent reports; near copies count once.</param>
/// <param name="Disagreement">What independent reports disagree on: whether, who, toll.</param>
public sealed record HappeningRow(
    long Happening, string Day, string LastDay, string Sources, string Cameo, string Plover, string Targets, string? Place, string? PlaceCountry, bool Planned, string Outcome, long? Fulfilment,
    int Reports, int Stories, int Independent, string Disagreement)
{
    internal static HappeningRow Of(Happening h) => new(
        h.Id, h.Day, h.LastDay, h.Sources, h.Cameo, h.Plover, h.Targets, h.Place, h.PlaceCountry, h.IsPlan, h.Outcome, h.Fulfilment, h.Reports, h.Stories, h.Independent, h.Disagreement);
}
