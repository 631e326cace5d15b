using Rapporteur.Language;
using Rapporteur.Report.Gathering;
using Rapporteur.Report.Html;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Sections;

/// <summary>Small parts of the page that several sections share.</summary>
internal sealed class View(Dossier dossier)
{
    public Dossier Dossier => dossier;

    /// <summary>Writes an actor as a link, or the words where no actor is known.</summary>
    public void Actor(HtmlSink html, Chapter chapter, ActorReference? reference)
    {
        if (reference is null) html.Write($"<span class=\"unknown\">somebody</span>");
        else if (dossier.ActorOf(reference.ActorId) is { } actor) html.Write($"<a class=\"actor\" href=\"#{actor.Key}\" data-i=\"{actor.Key}\"><bdi>{actor.Actor.Name}</bdi></a>");
        else html.Write($"<span class=\"actor\"><bdi>{Name(chapter, reference)}</bdi></span>");
    }

    /// <summary>The name of an actor; else the country of its code, its words, its code.</summary>
    public string Name(Chapter chapter, ActorReference reference)
    {
        if (dossier.ActorOf(reference.ActorId) is { } actor) return actor.Actor.Name;
        var words = Words.OneLine(chapter.Clip(reference.Span).Of(chapter.Record.Story.Text));
        if (words.Length > 0) return words;
        return reference.Code is { } code ? dossier.Names.Country(code) ?? code : "somebody";
    }

    /// <summary>Writes actors, divided by commas.</summary>
    public void Actors(HtmlSink html, Chapter chapter, IReadOnlyList<ActorReference> references)
    {
        if (references.Count == 0) html.Write($"<span class=\"unknown\">unnamed</span>");
        for (var i = 0; i < references.Count; i++)
        {
            if (i > 0) html.Write($", ");
            Actor(html, chapter, references[i]);
        }
    }

    /// <summary>Writes the sign as a symbol with its meaning for those who do not see it.</summary>
    public static void Mark(HtmlSink html, Sign sign, string meaning) =>
        html.Write($"<span class=\"mark {Signs.Class(sign)}\"><span aria-hidden=\"true\">{Signs.Symbol(sign)}</span><span class=\"unseen\">{meaning}: </span></span>");

    /// <summary>Writes the link from an item to its words.</summary>
    public static void ToText(HtmlSink html, MarkedItem item)
    {
        if (item.HasWords) html.Write($"<a class=\"ref k-{ItemNames.Class(item.Kind)}\" href=\"#w-{item.Key}\" aria-label=\"{item.Label}: its words in the text\">{item.Label}</a>");
        else html.Write($"<span class=\"ref k-{ItemNames.Class(item.Kind)}\">{item.Label}</span>");
    }

    /// <summary>Writes the headline of a story above its items, where the report holds several.</summary>
    public static void Story(HtmlSink html, Chapter chapter)
    {
        if (!chapter.IsAlone) html.Line($"<h3 class=\"of\"><a href=\"#{chapter.Key}\"><span class=\"number\">{chapter.Number}</span> <bdi>{chapter.Title}</bdi></a></h3>");
    }

    /// <summary>Writes the snippet of an event.</summary>
    public static void Snippet(HtmlSink html, Chapter chapter, int sentence, Span focus) => Text.Snippet.Around(html, chapter, sentence, chapter.Clip(focus));
}
