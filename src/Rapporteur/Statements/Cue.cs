namespace Rapporteur.Statements;

/// <summary>A word that attributes, and which of its complements is what is attributed. Immutable.</summary>
/// <param name="TakesClause">Whether a finite clause that hangs on it is the content.</param>
/// <param name="TakesQuote">Whether the words in quotation marks beside it, or the clause that it is put into, are.</param>
/// <param name="TakesInfinitive">Whether an infinitive is.</param>
/// <param name="TakesObject">Whether its object is.</param>
/// <param name="Prepositions">The prepositions of phrases that are.</param>
internal sealed record Cue(bool TakesClause, bool TakesQuote, bool TakesInfinitive, bool TakesObject, IReadOnlyList<string> Prepositions)
{
    /// <summary>A cue from the words of its line; <c>to</c> is an infinitive or a phrase, <c>nothing</c> a verb whose particle gives it another sense.</summary>
    public static Cue Of(string[] takes) => new(
        takes.Contains("clause") || takes.Contains("that"), takes.Contains("clause") || takes.Contains("quote"), takes.Contains("to") || takes.Contains("infinitive"), takes.Contains("object"),
        [.. takes.Where(t => t is not ("clause" or "that" or "quote" or "object" or "infinitive" or "nothing"))]);

    /// <summary>A cue that takes what either takes.</summary>
    public Cue With(Cue other) => new(
        TakesClause || other.TakesClause, TakesQuote || other.TakesQuote, TakesInfinitive || other.TakesInfinitive, TakesObject || other.TakesObject,
        [.. Prepositions, .. other.Prepositions]);
}
