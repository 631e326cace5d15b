namespace Rapporteur.Knowledge.Petrarch;

/// <summary>What a dictionary of the PETRARCH and TABARI programs holds.</summary>
public enum DictionaryKind
{
    /// <summary>Names with dated actor codes.</summary>
    Actors,

    /// <summary>Role nouns with the code that they add to an actor's.</summary>
    Agents,

    /// <summary>Verbs and patterns with event codes.</summary>
    Verbs,

    /// <summary>Phrases that make those programs drop a sentence or story.</summary>
    Discards,

    /// <summary>Phrases that mark what a story is about.</summary>
    Issues,
}
