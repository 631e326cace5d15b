namespace Rapporteur.Statements;

/// <summary>A word that attributes, and which of its complements is what is attributed. Immutable.</summary>
/// <param name="TakesClause">Whether a finite clause, or the words in quotation marks beside it, is the content.</param>
/// <param name="TakesInfinitive">Whether an infinitive is.</param>
/// <param name="TakesObject">Whether its object is.</param>
/// <param name="Prepositions">The prepositions of phrases that are.</param>
internal sealed record Cue(bool TakesClause, bool TakesInfinitive, bool TakesObject, IReadOnlyList<string> Prepositions)
{
    /// <summary>A cue that takes what either takes.</summary>
    public Cue With(Cue other) => new(
        TakesClause || other.TakesClause, TakesInfinitive || other.TakesInfinitive, TakesObject || other.TakesObject,
        [.. Prepositions, .. other.Prepositions]);
}
