using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>Who said what, by speaker.</summary>
internal static class Sayings
{
    public static Sheet Sheet(View view) => new(
        "said", "Who said what", view.Dossier.Chapters.Sum(static c => c.Record.Statements.Count) + EventList.Count(view, EventWords.IsMereSaying), "Nobody is said to have said anything.", html => Write(html, view));

    private static void Write(HtmlSink html, View view)
    {
        foreach (var chapter in view.Dossier.Chapters)
        {
            var statements = chapter.Record.Statements;
            if (statements.Count == 0) continue;
            View.Story(html, chapter);
            foreach (var speaker in statements.Select((s, i) => (Statement: s, Index: i)).GroupBy(x => Speaker(view, chapter, x.Statement)))
            {
                html.Line($"<div class=\"speaker\">");
                Heading(html, view, chapter, speaker.First().Statement.Speaker);
                html.Line($"<ol class=\"items\">");
                foreach (var (statement, index) in speaker) Row(html, view, chapter, statement, index);
                html.Line($"</ol></div>");
            }
        }

        Acts(html, view);
    }

    /// <summary>The speaker, below the headline of the story where there are several.</summary>
    private static void Heading(HtmlSink html, View view, Chapter chapter, ActorReference? speaker)
    {
        var level = chapter.IsAlone ? 3 : 4;
        html.Write($"<h{level}>");
        view.Actor(html, chapter, speaker);
        html.Line($"</h{level}>");
    }

    private static string Speaker(View view, Chapter chapter, Statement statement) =>
        statement.Speaker is not { } speaker ? "" : view.Dossier.ActorOf(speaker.ActorId)?.Key ?? "words " + view.Name(chapter, speaker);

    private static void Row(HtmlSink html, View view, Chapter chapter, Statement statement, int index)
    {
        var item = chapter.Item(ItemKind.Statement, index);
        var text = chapter.Record.Story.Text;
        html.Line($"<li class=\"item statement\" id=\"{item.Key}\" data-i=\"{item.Key}\" tabindex=\"-1\">");
        html.Write($"<p class=\"facts\"><span class=\"cue\" dir=\"auto\">{Words.OneLine(chapter.Clip(statement.Cue).Of(text))}</span>");
        if (statement.Via.Count > 0)
        {
            html.Write($" <span>as told by ");
            view.Actors(html, chapter, statement.Via);
            html.Write($"</span>");
        }

        if (chapter.StatementOf(statement.OuterId) is { } outer) html.Write($" <span>within <a class=\"ref k-statement\" href=\"#{outer.Key}\" data-i=\"{outer.Key}\">{outer.Label}</a></span>");
        html.Line($"</p>");
        Content(html, chapter, statement);
        View.ToText(html, item);
        html.Line($"</li>");
    }

    /// <summary>The pieces of what was said; words in quotation marks stand out.</summary>
    private static void Content(HtmlSink html, Chapter chapter, Statement statement)
    {
        var text = chapter.Record.Story.Text;
        html.Write($"<blockquote dir=\"auto\">");
        for (var i = 0; i < statement.Content.Count; i++)
        {
            var piece = chapter.Clip(statement.Content[i]);
            if (i > 0) html.Write($" \u2026 ");
            var at = piece.Start;
            foreach (var quote in statement.Quotes.Select(chapter.Clip).Where(q => piece.Contains(q) && !q.IsEmpty).Order())
            {
                if (quote.Start < at) continue;
                html.Write($"{text.AsSpan(at, quote.Start - at)}<b>{quote.Of(text)}</b>");
                at = quote.End;
            }

            html.Write($"{text.AsSpan(at, piece.End - at)}");
        }

        html.Line($"</blockquote>");
    }

    private static void Acts(HtmlSink html, View view)
    {
        if (EventList.Count(view, EventWords.IsMereSaying) == 0) return;
        html.Line($"<h3>Acts of speech, as coded</h3>");
        html.Line($"<ul class=\"speech\">");
        foreach (var chapter in view.Dossier.Chapters)
        {
            for (var i = 0; i < chapter.Record.Events.Count; i++)
            {
                var act = chapter.Record.Events[i];
                if (!EventWords.IsMereSaying(act)) continue;
                var item = chapter.Item(ItemKind.Event, i);
                html.Write($"<li id=\"{item.Key}\" data-i=\"{item.Key}\" tabindex=\"-1\">");
                view.Actors(html, chapter, act.Sources);
                html.Write($" <span class=\"act neutral\">{EventRow.Act(view, act)}</span> <span class=\"code\">{act.Cameo}</span>");
                if (Statuses.InWords(act) is { } status) html.Write($" <span class=\"status\">{status}</span>");
                html.Write($" <q class=\"words\" dir=\"auto\"><strong>{Words.OneLine(chapter.Clip(act.Trigger).Of(chapter.Record.Story.Text))}</strong></q> ");
                View.ToText(html, item);
                html.Line($"</li>");
            }
        }

        html.Line($"</ul>");
    }
}
