using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>One event: who did what to whom, when and where, with its words.</summary>
internal static class EventRow
{
    public static void Write(HtmlSink html, View view, Chapter chapter, int index)
    {
        var happening = chapter.Record.Events[index];
        var item = chapter.Item(ItemKind.Event, index);
        var sign = Signs.Of(happening);
        html.Line($"<li class=\"item event\" id=\"{item.Key}\" data-i=\"{item.Key}\" tabindex=\"-1\">");
        View.Mark(html, sign, sign switch { Sign.With => "cooperation", Sign.Against => "conflict", _ => "neither cooperation nor conflict" });
        html.Write($"<p class=\"what\">");
        view.Actors(html, chapter, happening.Sources);
        html.Write($" <span class=\"act {Signs.Class(sign)}\" dir=\"auto\">{(happening.Negated ? "not: " : "")}{Act(view, happening)}</span> ");
        if (happening.Targets.Count > 0)
        {
            html.Write($"<span class=\"to\" aria-hidden=\"true\">\u2192</span><span class=\"unseen\"> towards </span> ");
            view.Actors(html, chapter, happening.Targets);
        }

        html.Line($"</p>");
        Facts(html, view, chapter, happening);
        View.Snippet(html, chapter, happening.Sentence, happening.Trigger);
        View.ToText(html, item);
        html.Line($"</li>");
    }

    /// <summary>What the act is called: by the ontology of the user's own, CAMEO, PLOVER, else its code.</summary>
    public static string Act(View view, Event happening)
    {
        var name = view.Dossier.Names.Act(happening.Type ?? happening.Cameo) ?? (happening.Plover is { } type ? view.Dossier.Names.PloverType(type) : null) ?? EventWords.Code(happening);
        const string Rest = ", not specified below";
        return name.EndsWith(Rest, StringComparison.Ordinal) ? name[..^Rest.Length] : name;
    }

    private static void Facts(HtmlSink html, View view, Chapter chapter, Event happening)
    {
        html.Write($"<ul class=\"facts\">");
        html.Write($"<li class=\"code\">{EventWords.Code(happening)} {happening.Cameo}</li>");
        if (Statuses.InWords(happening) is { } status) html.Write($"<li class=\"status\">{status}</li>");
        if (happening.Date is { } date) html.Write($"<li><time datetime=\"{date}\">{Dates.InWords(date)}</time>{(happening.DateEnd is { } end ? " to " + Dates.InWords(end) : "")}</li>");
        if (happening.Place is { } place) html.Write($"<li><bdi>{place.Name}</bdi></li>");
        foreach (var casualty in happening.Casualties) html.Write($"<li>{casualty.Kind.ToString().ToLowerInvariant()}: <q>{casualty.Span.Of(chapter.Record.Story.Text).ToString()}</q></li>");
        foreach (var context in happening.Contexts) html.Write($"<li class=\"about\" title=\"{view.Dossier.Names.Context(context)}\">{context.Replace('_', ' ')}</li>");
        if (happening.Evidence.Count > 1) html.Write($"<li>told {happening.Evidence.Count} times</li>");
        if (chapter.StatementOf(happening.StatementId) is { } statement) html.Write($"<li>told in <a class=\"ref k-statement\" href=\"#{statement.Key}\" data-i=\"{statement.Key}\">{statement.Label}</a></li>");
        html.Line($"</ul>");
    }
}
