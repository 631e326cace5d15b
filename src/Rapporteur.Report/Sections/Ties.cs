using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Network;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>Who is with whom: the network of relations and events, then each relation with its words.</summary>
internal static class Ties
{
    private static readonly (Sign Sign, string Heading)[] Headings =
        [(Sign.With, "With each other"), (Sign.Against, "Against each other"), (Sign.Neutral, "Bound by office, membership or name")];

    public static Sheet Sheet(View view)
    {
        Graph[] graphs = [GraphBuilder.Of(view.Dossier, Canvas.Wide), GraphBuilder.Of(view.Dossier, Canvas.Narrow)];
        var relations = view.Dossier.Chapters.Sum(static c => c.Record.Relations.Count);
        return new Sheet("with", "Who is with whom", graphs[0].Edges.Count + graphs[0].Omitted + relations, "No two actors are tied to each other.", html =>
        {
            if (graphs[0].Edges.Count > 0) Drawing(html, graphs[0], graphs[1]);
            foreach (var (sign, heading) in Headings) Relations(html, view, sign, heading);
        });
    }

    private static void Drawing(HtmlSink html, Graph wide, Graph narrow)
    {
        html.Line($"<figure class=\"network\">");
        new NetworkDrawing(wide, Canvas.Wide).Write(html);
        new NetworkDrawing(narrow, Canvas.Narrow).Write(html);
        html.Line($"<figcaption><p class=\"legend\">");
        Key(html, "with", "M2 8H42", "M18 8h8M22 4v8", "with");
        Key(html, "against", "M2 8H42", "M18 8h8", "against");
        Key(html, "neutral", "M2 8H42", "", "office, membership");
        html.Line($"<span><svg class=\"key with short\" viewBox=\"0 0 28 16\" aria-hidden=\"true\"><path class=\"tip\" d=\"M8 3l12 5-12 5z\"/></svg> fact</span> <span><svg class=\"key with short\" viewBox=\"0 0 28 16\" aria-hidden=\"true\"><path class=\"tip open\" d=\"M8 3l12 5-12 5z\"/></svg> not yet fact</span></p>");
        html.Write($"<p>Relations and events between actors; a thicker line is told of more often.");
        Omitted(html, wide, Canvas.Wide);
        Omitted(html, narrow, Canvas.Narrow);
        html.Line($"</p></figcaption></figure>");
    }

    private static void Omitted(HtmlSink html, Graph graph, Canvas canvas)
    {
        if (graph.Omitted > 0) html.Write($" <span class=\"{canvas.Name}\">{graph.Omitted} ties that are told of less often are left out here.</span>");
    }

    private static void Key(HtmlSink html, string style, string line, string sign, string meaning) => html.Line(
        $"<span><svg class=\"key {style}\" viewBox=\"0 0 44 16\" aria-hidden=\"true\"><path class=\"line\" d=\"{line}\"/><path class=\"sign\" d=\"{sign}\"/></svg> {meaning}</span>");

    private static void Relations(HtmlSink html, View view, Sign sign, string heading)
    {
        if (!view.Dossier.Chapters.Any(c => c.Record.Relations.Any(r => RelationKind.Of(r.Type).Sign == sign))) return;
        html.Line($"<h3>{heading}</h3>");
        foreach (var chapter in view.Dossier.Chapters)
        {
            var relations = chapter.Record.Relations;
            if (!relations.Any(r => RelationKind.Of(r.Type).Sign == sign)) continue;
            View.Story(html, chapter);
            html.Line($"<ul class=\"items\">");
            for (var i = 0; i < relations.Count; i++)
                if (RelationKind.Of(relations[i].Type).Sign == sign) Row(html, view, chapter, relations[i], chapter.Item(ItemKind.Relation, i));
            html.Line($"</ul>");
        }
    }

    private static void Row(HtmlSink html, View view, Chapter chapter, Relation relation, MarkedItem item)
    {
        var kind = RelationKind.Of(relation.Type);
        html.Line($"<li class=\"item relation\" id=\"{item.Key}\" data-i=\"{item.Key}\" tabindex=\"-1\">");
        View.Mark(html, kind.Sign, kind.Sign switch { Sign.With => "with", Sign.Against => "against", _ => "tie" });
        html.Write($"<p class=\"what\">");
        view.Actor(html, chapter, relation.From);
        html.Write($" <span class=\"act {Signs.Class(kind.Sign)}\">{kind.Words}</span> ");
        view.Actor(html, chapter, relation.To);
        html.Line($"</p>");
        Snippet.Of(html, chapter, relation.Evidence);
        View.ToText(html, item);
        html.Line($"</li>");
    }
}
