namespace Rapporteur.Events;

/// <summary>The logical role of an argument.</summary>
internal enum Slot
{
    /// <summary>Who acts.</summary>
    Subject,

    /// <summary>Who or what is acted on.</summary>
    Object,

    /// <summary>A phrase with a preposition.</summary>
    Oblique,

    /// <summary>A clause or infinitive.</summary>
    Clause,

    /// <summary>An adverb, particle or bare noun.</summary>
    Adverb,
}
