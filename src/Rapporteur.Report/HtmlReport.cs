using System.Text;
using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Sections;

namespace Rapporteur.Report;

/// <summary>
/// Writes records as one HTML page that needs nothing else: no network, no file beside it. The same records give the same bytes. Thread-safe.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the page as UTF-8; the stream stays open.</summary>
    /// <param name="records">The records in the order in which they are shown; none gives a page that says so.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="options">How; default as <see cref="ReportOptions"/> says.</param>
    public static void Write(IReadOnlyList<Record> records, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var dossier = Dossier.Of(records, options ?? new ReportOptions());
        new Page(dossier, Sheets.Of(dossier)).Write(new HtmlSink(writer));
    }
}
