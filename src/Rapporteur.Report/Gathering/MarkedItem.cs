using Rapporteur.Language;

namespace Rapporteur.Report.Gathering;

/// <summary>An item with the words of its story that prove it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its name in the page, made of numbers only: e1-3 is the third event of the first story. The element of the item has it as id, its words have it behind <c>w-</c>.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Head">The words that lead back to it: a trigger, a cue, the first piece of the evidence.</param>
/// <param name="Spans">All its words, inside the text; empty where the record gives none.</param>
/// <param name="Class">Class names of its words in the style sheet.</param>
internal sealed record MarkedItem(ItemKind Kind, string Key, string Label, Span Head, IReadOnlyList<Span> Spans, string Class)
{
    /// <summary>Whether it has words to lead to.</summary>
    public bool HasWords => !Head.IsEmpty;

    /// <summary>What its words say when pointed at.</summary>
    public string? Hint { get; init; }
}
