namespace Rapporteur.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file. Spans and heads of its words count from the start of the sentence.</summary>
public sealed class ConlluSentence
{
    /// <summary>The <c># sent_id</c> comment, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The document that the sentence belongs to (<c># newdoc id</c>), or null.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Whether a <c># newdoc</c> comment stands before it.</summary>
    public bool StartsDocument { get; init; }

    /// <summary>Whether a <c># newpar</c> or <c># newdoc</c> comment stands before it.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>The sentence as written: words joined by single spaces where white space followed.</summary>
    public required string Text { get; init; }

    /// <summary>The syntactic words; empty nodes are left out.</summary>
    public required Word[] Words { get; init; }

    /// <summary>The MISC column of each word.</summary>
    public required string[] Misc { get; init; }
}
