using Rapporteur.Records;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web.Resources;

/// <summary>Events over time, by quad.</summary>
internal static class TimelineResource
{
    /// <summary>A wide screen shows so many months as single bars; beyond, years.</summary>
    private const int MostMonths = 240;

    /// <summary>Events within so few months are shown by day.</summary>
    private const int FewMonths = 4;

    private const int Quads = 5;

    private static readonly string[] Units = ["day", "month", "year"];

    public static void Map(Api api)
    {
        IReadOnlyList<Filter> filters = [.. Items.EventFilters.Where(static f => f.Name != "quad"), new Filter("unit", "day, month or year; what fits unless given")];
        api.Get("/timeline", "situation", "Cooperation and conflict over time: events of each quad by day, month or year.", filters, q => Of(q.Store, q));
        api.Csv("/timeline.csv", "situation", "Cooperation and conflict over time, as CSV.", filters, q => Of(q.Store, q).Steps);
    }

    private static Timeline Of(RecordStore store, Question question)
    {
        var asked = question.Criteria();
        var unit = question.Text("unit") is null ? Fitting(store.Events.Where(asked).CountBy("month")) : question.Choice("unit", Units);
        var steps = new SortedDictionary<string, long[]>(StringComparer.Ordinal);
        for (var quad = 0; quad < Quads; quad++)
        {
            foreach (var (key, count) in store.Events.Where(asked with { Quads = [quad] }).CountBy(unit))
            {
                if (!steps.TryGetValue(key, out var counts)) steps.Add(key, counts = new long[Quads]);
                counts[quad] = count;
            }
        }

        var undated = steps.Remove("", out var unknown) ? unknown.Sum() : 0;
        var shown = steps.Skip(Math.Max(0, steps.Count - Limits.Steps)).Select(static s => new TimelineStep(s.Key, s.Value[1], s.Value[2], s.Value[3], s.Value[4], s.Value[0]));
        return new Timeline(unit, undated, steps.Count > Limits.Steps, [.. shown]);
    }

    private static string Fitting(IReadOnlyList<Tally> months)
    {
        var dated = months.Where(static m => m.Key.Length > 0).Select(static m => m.Key).ToList();
        if (dated.Count == 0) return "month";
        var span = Number(dated[^1]) - Number(dated[0]) + 1;
        return span <= FewMonths ? "day" : span <= MostMonths ? "month" : "year";
    }

    private static int Number(string month) => month.Length == 7 ? (int.Parse(month.AsSpan(0, 4), null) * 12) + int.Parse(month.AsSpan(5, 2), null) : 0;
}
