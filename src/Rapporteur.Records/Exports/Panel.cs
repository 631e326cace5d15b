using System.Globalization;
using System.Text;

namespace Rapporteur.Records.Exports;

/// <summary>
/// A panel for R and pandas: a line for each directed dyad of states (or bodies, or actors without either) and month in which something happened, sorted, CSV.
/// An event counts once in each of its dyads.
/// </summary>
internal sealed class Panel(Stream stream) : IEventExport
{
    public static readonly ExportFormat Format = new(
        "panel", "Dyads by months: counts by quad class and root, mean Goldstein score; CSV",
        [Misfit.Undated, Misfit.NoCameo, Misfit.NoSource, Misfit.NoTarget, Misfit.Negated, Misfit.NotActual, Misfit.Alleged, Misfit.NoMonth],
        static (stream, _) => new Panel(stream));

    public static readonly IReadOnlyList<ExportColumn<PanelRow>> Columns =
    [
        new("source", static r => r.Source),
        new("target", static r => r.Target),
        new("month", static r => r.Month),
        ExportColumn<PanelRow>.Number("events", static r => r.Events),
        ExportColumn<PanelRow>.Number("actual", static r => r.Actual),
        .. PanelRow.Quads.Select(static q => ExportColumn<PanelRow>.Number($"quad_{q}", r => r.Quad(q))),
        .. PanelRow.Roots.Select(static root => ExportColumn<PanelRow>.Number($"root_{root:00}", r => r.Root(root))),
        new("goldstein_mean", static r => r.MeanGoldstein.ToString("0.####", CultureInfo.InvariantCulture)),
    ];

    private readonly Dictionary<(string Source, string Target, string Month), PanelRow> _rows = [];

    public void Write(ExportedEvent item)
    {
        foreach (var source in item.Sources.Select(static a => a.Realm).Distinct(StringComparer.Ordinal))
        {
            foreach (var target in item.Targets.Select(static a => a.Realm).Distinct(StringComparer.Ordinal))
            {
                var key = (source, target, item.Item.Month);
                if (!_rows.TryGetValue(key, out var row)) _rows[key] = row = new PanelRow { Source = source, Target = target, Month = item.Item.Month };
                row.Add(item.Item);
            }
        }
    }

    public void Dispose()
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        DelimitedText.WriteLine(writer, Columns.Select(static c => c.Name), ',');
        foreach (var row in _rows.Values.OrderBy(static r => r.Source, StringComparer.Ordinal).ThenBy(static r => r.Target, StringComparer.Ordinal).ThenBy(static r => r.Month, StringComparer.Ordinal))
            DelimitedText.WriteLine(writer, Columns.Select(c => c.Value(row)), ',');
    }
}
