using System.Globalization;
using System.Text;
using Rapporteur.Cli.Reading;
using Rapporteur.Positions;

namespace Rapporteur.Cli.Positions;

/// <summary>
/// The matrix as an SVG picture: a triangle up for, down against, as large as the stance is strong, hollow where it depends on something; days
/// from left to right. Each sign tells its evidence when pointed at, and leads to the story where its address is known.
/// </summary>
internal sealed class MatrixPicture(int mostActors, int mostIssues)
{
    private const int RowHeight = 34;
    private const int HeadHeight = 150;
    private const int LegendHeight = 44;

    // The last column's slanting name reaches so far beyond it.
    private const int HeadOverhang = 110;
    private const int LabelWidth = 330;
    private const int DayWidth = 26;
    private const int NarrowestColumn = 64;
    private const int SmallestSign = 4;
    private const int SignGrowth = 7;

    // Longer labels would run into the next column; the whole name is told when pointed at.
    private const int LongestLabel = 46;

    private readonly StringBuilder _svg = new();

    /// <summary>Writes the picture.</summary>
    public void Write(PositionMatrix matrix, IReadOnlyList<PositionStory> stories, TextWriter writer)
    {
        var urls = stories.Where(s => s.Url is not null).ToDictionary(s => s.Id, s => s.Url!, StringComparer.Ordinal);
        var actors = matrix.Actors.Take(mostActors).ToList();
        var issues = matrix.Issues.Where(i => actors.Exists(a => matrix[a.ActorId, i.Issue] is not null)).Take(mostIssues)
            .OrderBy(i => i.Domain is null).ThenBy(i => i.Domain, StringComparer.Ordinal).ThenBy(i => i.Issue, StringComparer.Ordinal).ToList();
        var columns = actors.ConvertAll(a => Math.Max(NarrowestColumn, DayWidth * issues.Max(i => matrix[a.ActorId, i.Issue]?.Days.Count ?? 0) + DayWidth));
        var width = LabelWidth + columns.Sum() + HeadOverhang;
        var height = HeadHeight + RowHeight * issues.Count + LegendHeight;
        _svg.Clear();
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        Line($"<title>Positions of {actors.Count} actors on {issues.Count} issues</title>");
        Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        Heads(actors, columns);
        for (var i = 0; i < issues.Count; i++) Row(matrix, actors, columns, issues[i], HeadHeight + i * RowHeight, width, urls);
        Legend(HeadHeight + RowHeight * issues.Count + LegendHeight / 2);
        Line($"</svg>");
        writer.Write(_svg.ToString());
    }

    private void Heads(List<PositionRow> actors, List<int> columns)
    {
        var x = LabelWidth;
        for (var a = 0; a < actors.Count; a++)
        {
            var middle = x + columns[a] / 2;
            Line($"<text x=\"{middle}\" y=\"{HeadHeight - 8}\" transform=\"rotate(-40 {middle} {HeadHeight - 8})\">{Escape(Short(actors[a].Actor, LongestLabel / 2))}<title>{Escape(actors[a].Actor)}</title></text>");
            x += columns[a];
        }
    }

    private void Row(PositionMatrix matrix, List<PositionRow> actors, List<int> columns, PositionRow issue, int y, int width, Dictionary<string, string> urls)
    {
        Line($"<line x1=\"0\" y1=\"{y}\" x2=\"{width}\" y2=\"{y}\" stroke=\"#dddddd\"/>");
        Line($"<text x=\"8\" y=\"{y + RowHeight / 2 + 4}\">{Escape(Short(issue.Issue, LongestLabel))}<title>{Escape(issue.Domain is null ? issue.Issue : $"{issue.Issue} ({issue.Domain})")}</title></text>");
        var x = LabelWidth;
        for (var a = 0; a < actors.Count; a++)
        {
            if (matrix[actors[a].ActorId, issue.Issue] is { } cell) Cell(cell, x, columns[a], y + RowHeight / 2, urls);
            x += columns[a];
        }
    }

    private void Cell(MatrixCell cell, int left, int width, int y, Dictionary<string, string> urls)
    {
        var x = left + (width - DayWidth * (cell.Days.Count - 1)) / 2;
        if (cell.Days.Count > 1) Line($"<line x1=\"{x}\" y1=\"{y}\" x2=\"{x + DayWidth * (cell.Days.Count - 1)}\" y2=\"{y}\" stroke=\"#999999\" stroke-dasharray=\"2 2\"/>");
        for (var d = 0; d < cell.Days.Count; d++)
        {
            var day = cell.Days[d];
            var url = day.Rows.Select(r => urls.GetValueOrDefault(r.Story)).FirstOrDefault(u => u is not null && IsWeb(u));
            if (url is not null) Line($"<a href=\"{Escape(url)}\">");
            Line($"<g class=\"cell\">{Sign(day, x + d * DayWidth, y)}<title>{Escape(Told(cell, d))}</title></g>");
            if (url is not null) Line($"</a>");
        }
    }

    private static bool IsWeb(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Sign(MatrixDay day, int x, int y)
    {
        var size = SmallestSign + SignGrowth * Math.Abs(day.Stance);
        var paint = day.Conditional ? $"fill=\"#ffffff\" stroke=\"{Signs.Colour(day.Stance)}\" stroke-width=\"2\"" : $"fill=\"{Signs.Colour(day.Stance)}\"";
        if (day.Stance == 0) return Text($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{SmallestSign}\" {paint}/>");
        var up = day.Stance > 0 ? -size : size;
        return Text($"<polygon points=\"{x:0.#},{y + up:0.#} {x - size:0.#},{y - up * 0.8:0.#} {x + size:0.#},{y - up * 0.8:0.#}\" {paint}/>");
    }

    /// <summary>What a sign tells: who, what, when, and the words of each story.</summary>
    private static string Told(MatrixCell cell, int index)
    {
        var day = cell.Days[index];
        var told = new StringBuilder();
        told.Append(CultureInfo.InvariantCulture, $"{day.Rows[0].Actor}: {cell.Issue}: {Signs.Of(day)}, {Signs.Day(day.Date)}");
        if (cell.ChangeTo(index) is { } change and not "none") told.Append(CultureInfo.InvariantCulture, $", {change} since {Signs.Day(cell.Days[index - 1].Date)}");
        foreach (var row in day.Rows)
            told.Append(CultureInfo.InvariantCulture, $"\n“{RecordView.OneLine(row.Words)}” ({row.Story}:{row.Start}-{row.End}{(row.Change == "none" ? "" : ", " + row.Change)})");
        return told.ToString();
    }

    private void Legend(int y)
    {
        Line($"<polygon points=\"14,{y - 8} 6,{y + 6} 22,{y + 6}\" fill=\"{Signs.For}\"/><text x=\"30\" y=\"{y + 4}\">for</text>");
        Line($"<polygon points=\"74,{y + 8} 66,{y - 6} 82,{y - 6}\" fill=\"{Signs.Against}\"/><text x=\"90\" y=\"{y + 4}\">against</text>");
        Line($"<circle cx=\"156\" cy=\"{y}\" r=\"{SmallestSign}\" fill=\"{Signs.Neither}\"/><text x=\"168\" y=\"{y + 4}\">neither</text>");
        Line($"<text x=\"226\" y=\"{y + 4}\">hollow: depends on something; larger: stronger; left to right: day after day</text>");
    }

    private static string Short(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1).TrimEnd(), "…");

    private void Line(FormattableString line) => _svg.Append(Text(line)).Append('\n');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Marks that XML reads itself are spelt out; characters that it may not hold are left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case var c when System.Xml.XmlConvert.IsXmlChar(c):
                    escaped.Append(c);
                    break;
                case var high when i + 1 < text.Length && char.IsSurrogatePair(high, text[i + 1]):
                    escaped.Append(high).Append(text[++i]);
                    break;
            }
        }

        return escaped.ToString();
    }
}
