namespace Rapporteur.Cli.Reading;

/// <summary>A record's items as words for people.</summary>
internal sealed class RecordView(Record record)
{
    private readonly Dictionary<string, Actor> _actors = record.Actors.ToDictionary(a => a.Id);

    /// <summary>Names of actors, divided by semicolons; the words of the text for those without one, the code for those whom the text does not name.</summary>
    public string Names(IReadOnlyList<ActorReference> references) =>
        string.Join("; ", references.Select(r => r.ActorId is { } id && _actors.TryGetValue(id, out var actor) ? actor.Name : r.Span.IsEmpty ? r.Code ?? r.ActorId ?? "" : Words(r.Span)));

    /// <summary>The name of an actor; empty for nobody.</summary>
    public string Name(ActorReference? reference) => reference is null ? "" : Names([reference]);

    /// <summary>Codes of actors, divided by semicolons.</summary>
    public static string Codes(IReadOnlyList<ActorReference> references) => string.Join(";", references.Select(r => r.Code).Where(c => c is not null));

    /// <summary>Words of the text on one line.</summary>
    public string Words(Language.Span span) => OneLine(span.Of(record.Story.Text).ToString());

    /// <summary>The words of a sentence on one line.</summary>
    public string Sentence(int index) => index < record.Sentences.Count ? OneLine(record.Sentences[index].Of(record.Story.Text).ToString()) : "";

    /// <summary>An act in words: its codes, PLOVER type, the word that tells it and the victims that it counts.</summary>
    public string What(Event item) => $"{Code(item)} “{Words(item.Trigger)}”{string.Concat(item.Casualties.Select(c => $", {JsonNames.Of(c.Kind)} “{Words(c.Span)}”"))}";

    private static string Code(Event item)
    {
        var cameo = item.Cameo.Length == 0 ? item.Plover ?? "" : $"{item.Cameo} {item.Plover ?? "STATEMENT"}";
        return $"{(item.Type is null ? "" : item.Type + " ")}{cameo}{(item.Mode is null ? "" : "/" + item.Mode)}".TrimEnd();
    }

    /// <summary>When an event happened; of a stretch of time both ends, the second without a year that is the first's.</summary>
    public static string When(Event item)
    {
        if (item.Date is not { } date || item.DateEnd is not { } end) return item.Date ?? "";
        const int year = 5;
        var isSameYear = date.Length > year && end.Length > year && end.StartsWith(date[..year], StringComparison.Ordinal);
        return $"{date} –{(isSameYear ? end[year..] : end)}";
    }

    /// <summary>Status in words, with a denial.</summary>
    public static string Status(Event item) => item.Negated ? "not " + JsonNames.Of(item.Status) : JsonNames.Of(item.Status);

    /// <summary>Actors that are part of an event, then the others.</summary>
    public IEnumerable<Actor> ActorsByWeight()
    {
        var acting = record.Events.SelectMany(e => e.Sources.Concat(e.Targets)).Select(r => r.ActorId).GroupBy(i => i ?? "").ToDictionary(g => g.Key, g => g.Count());
        return record.Actors.OrderByDescending(a => acting.GetValueOrDefault(a.Id));
    }

    /// <summary>White space to single spaces.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
