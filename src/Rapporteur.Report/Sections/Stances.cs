using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>Who stands where: a matrix of issues and those who hold positions on them, then each position with its words.</summary>
internal static class Stances
{
    /// <summary>Columns of a matrix: more do not fit on a printed page; the others stand in a column of their own.</summary>
    private const int MostHolders = 5;

    public static Sheet Sheet(View view)
    {
        var matrix = PositionMatrix.Of(view);
        return new Sheet("stand", "Who stands where", matrix.All.Count, "No position was found.", html =>
        {
            Matrix(html, matrix);
            Legend(html);
            html.Line($"<h3>In their words</h3>");
            foreach (var chapter in view.Dossier.Chapters) List(html, view, chapter);
        });
    }

    private static void Matrix(HtmlSink html, PositionMatrix matrix)
    {
        var holders = matrix.Holders.Take(MostHolders).ToList();
        var hasOthers = matrix.Holders.Count > MostHolders;
        html.Line($"<table class=\"matrix\" role=\"table\"><caption class=\"unseen\">Positions: issues by rows, holders by columns</caption>");
        html.Write($"<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Issue</th>");
        foreach (var holder in holders) html.Write($"<th scope=\"col\" role=\"columnheader\"><bdi>{holder.Name}</bdi></th>");
        if (hasOthers) html.Write($"<th scope=\"col\" role=\"columnheader\">Others</th>");
        html.Line($"</tr></thead><tbody role=\"rowgroup\">");
        foreach (var issue in matrix.Issues)
        {
            html.Write($"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\" dir=\"auto\">{issue}</th>");
            foreach (var holder in holders) Cell(html, holder.Name, matrix.At(issue, holder.Key));
            if (hasOthers) Others(html, matrix, issue);
            html.Line($"</tr>");
        }

        html.Line($"</tbody></table>");
    }

    private static void Cell(HtmlSink html, string holder, IReadOnlyList<HeldPosition> positions)
    {
        html.Write($"<td role=\"cell\" class=\"{(positions.Count == 0 ? "empty" : "")}\" data-c=\"{holder}\"><span>");
        foreach (var position in positions) Symbol(html, position, position.InWords);
        html.Write($"</span></td>");
    }

    private static void Others(HtmlSink html, PositionMatrix matrix, string issue)
    {
        html.Write($"<td role=\"cell\" class=\"others\" data-c=\"Others\"><span>");
        foreach (var holder in matrix.Holders.Skip(MostHolders))
        {
            foreach (var position in matrix.At(issue, holder.Key))
            {
                html.Write($"<span class=\"pair\"><bdi>{holder.Name}</bdi> ");
                Symbol(html, position, position.InWords);
                html.Write($"</span> ");
            }
        }

        html.Write($"</span></td>");
    }

    private static void Symbol(HtmlSink html, HeldPosition position, string label) => html.Write(
        $"<a class=\"stance {Signs.Class(Signs.Of(position.Position))} {(position.Position.Conditional ? "conditional" : "")}\" href=\"#{position.Item.Key}\" data-i=\"{position.Item.Key}\" aria-label=\"{label}\" title=\"{label}\"><span aria-hidden=\"true\">{position.Symbols}</span></a>");

    private static void Legend(HtmlSink html)
    {
        html.Write($"<p class=\"legend\" aria-hidden=\"true\">");
        foreach (var (sign, meaning) in ((Sign, string)[])[(Sign.With, "for"), (Sign.Against, "against"), (Sign.Mixed, "undecided")])
            html.Write($"<span><span class=\"stance {Signs.Class(sign)}\">{Signs.Symbol(sign)}</span> {meaning}</span> ");
        html.Write($"<span><span class=\"stance with conditional\">(+)</span> on a condition</span> ");
        foreach (var (change, arrow) in HeldPosition.Arrows) html.Write($"<span><span class=\"arrow\">{arrow}</span> {change}</span> ");
        html.Line($"</p>");
    }

    private static void Facts(HtmlSink html, Chapter chapter, HeldPosition held)
    {
        var statement = chapter.StatementOf(held.Position.StatementId);
        if (statement is null && held.Manner.Length == 0) return;
        html.Write($"<p class=\"facts\">");
        if (held.Manner.Length > 0) html.Write($"<span>{held.Manner}</span> ");
        if (statement is not null) html.Write($"<span>taken from <a class=\"ref k-statement\" href=\"#{statement.Key}\" data-i=\"{statement.Key}\">{statement.Label}</a></span>");
        html.Line($"</p>");
    }

    private static void List(HtmlSink html, View view, Chapter chapter)
    {
        var positions = chapter.Record.Positions;
        if (positions.Count == 0) return;
        View.Story(html, chapter);
        html.Line($"<ol class=\"items\">");
        for (var i = 0; i < positions.Count; i++)
        {
            var held = new HeldPosition(positions[i], chapter.Item(ItemKind.Position, i));
            html.Line($"<li class=\"item position\" id=\"{held.Item.Key}\" data-i=\"{held.Item.Key}\" tabindex=\"-1\">");
            View.Mark(html, Signs.Of(held.Position), held.InWords);
            html.Write($"<p class=\"what\">");
            view.Actor(html, chapter, held.Position.Holder);
            html.Line($" <span class=\"act {Signs.Class(Signs.Of(held.Position))}\" aria-hidden=\"true\">{held.Stance}</span> <span dir=\"auto\">{held.Position.Issue}</span></p>");
            Facts(html, chapter, held);
            Snippet.Of(html, chapter, held.Position.Evidence);
            View.ToText(html, held.Item);
            html.Line($"</li>");
        }

        html.Line($"</ol>");
    }
}
