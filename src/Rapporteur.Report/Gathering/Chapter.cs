using Rapporteur.Language;
using Rapporteur.Report.Text;

namespace Rapporteur.Report.Gathering;

/// <summary>One story of a report with its items.</summary>
internal sealed class Chapter
{
    private readonly Dictionary<(ItemKind, int), MarkedItem> _items = [];
    private readonly Dictionary<string, MarkedItem> _statements = new(StringComparer.Ordinal);

    private Chapter(int number, Record record, bool isAlone)
    {
        Number = number;
        Record = record;
        IsAlone = isAlone;
        for (var i = 0; i < record.Events.Count; i++) Add(ItemKind.Event, 'e', i, record.Events[i].Id, EventWords.Of(record.Events[i]), Event(record.Events[i]), EventWords.Hint(record.Events[i]));
        for (var i = 0; i < record.Statements.Count; i++) Add(ItemKind.Statement, 's', i, record.Statements[i].Id, [record.Statements[i].Cue, .. record.Statements[i].Content, .. record.Statements[i].Quotes], "cue", null);
        for (var i = 0; i < record.Statements.Count; i++) _statements.TryAdd(record.Statements[i].Id, Item(ItemKind.Statement, i));
        for (var i = 0; i < record.Positions.Count; i++) Add(ItemKind.Position, 'p', i, record.Positions[i].Id, [record.Positions[i].Evidence], "", null);
        for (var i = 0; i < record.Relations.Count; i++) Add(ItemKind.Relation, 'r', i, $"r{i + 1}", [record.Relations[i].Evidence, record.Relations[i].From.Span, record.Relations[i].To.Span], "", null);
        for (var i = 0; i < record.Groups.Count; i++) Add(ItemKind.Group, 'g', i, $"g{i + 1}", [record.Groups[i].Evidence], "", null);
    }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>The record.</summary>
    public Record Record { get; }

    /// <summary>Whether the report holds no other story.</summary>
    public bool IsAlone { get; }

    /// <summary>The name of the story in the page.</summary>
    public string Key => $"t{Number}";

    /// <summary>The headline, or the id where there is none.</summary>
    public string Title => Words.OneLine(Record.Story.Title) is { Length: > 0 } title ? title : Record.Story.Id;

    /// <summary>All items but actors, in the order of the record.</summary>
    public IEnumerable<MarkedItem> Items => _items.Values;

    /// <summary>Makes a chapter of a record.</summary>
    public static Chapter Of(int number, Record record, bool isAlone) => new(number, record, isAlone);

    /// <summary>The item of a kind at a place in the record's list.</summary>
    public MarkedItem Item(ItemKind kind, int index) => _items[(kind, index)];

    /// <summary>The statement with an id of the record, or null.</summary>
    public MarkedItem? StatementOf(string? id) => id is null ? null : _statements.GetValueOrDefault(id);

    /// <summary>The span as far as it lies in the text, never half a character.</summary>
    public Span Clip(Span span)
    {
        var text = Record.Story.Text;
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1])) start--;
        if (end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end++;
        return new Span(start, Math.Max(start, end));
    }

    private static string Event(Event item) => "act " + Signs.Class(Signs.Of(item));

    private void Add(ItemKind kind, char letter, int index, string label, IReadOnlyList<Span> spans, string style, string? hint)
    {
        var inside = spans.Select(Clip).Where(static s => !s.IsEmpty).ToList();
        var head = inside.Count > 0 ? inside[0] : default;
        _items[(kind, index)] = new MarkedItem(kind, $"{letter}{Number}-{index + 1}", IsAlone ? label : $"{Number}\u00B7{label}", head, inside, style) { Hint = hint };
    }
}
