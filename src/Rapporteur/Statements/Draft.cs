using Rapporteur.Language;

namespace Rapporteur.Statements;

/// <summary>A statement while it is being put together.</summary>
internal sealed class Draft
{
    /// <summary>Whose words, or null.</summary>
    public ActorReference? Speaker { get; set; }

    /// <summary>Whom the sentence itself names as passing the words on.</summary>
    public ActorReference? Reporter { get; init; }

    /// <summary>The words that attribute.</summary>
    public required Span Cue { get; init; }

    /// <summary>What is attributed, in order.</summary>
    public required List<Span> Content { get; init; }

    /// <summary>Whether a clause is attributed by a verb that gives words: a quotation that the clause begins or ends in is all the speaker's.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>Whether its cue is only imagined, asked, denied or wished for: within what others say it tells no statement.</summary>
    public bool IsUnasserted { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Whether the content covers a place of the text.</summary>
    public bool Holds(Span span) => Content.Exists(c => c.Contains(span));

    /// <summary>Number of code units of the content.</summary>
    public int Length => Content.Sum(static c => c.Length);
}
