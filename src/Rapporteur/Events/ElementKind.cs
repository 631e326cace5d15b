namespace Rapporteur.Events;

/// <summary>What a piece of a pattern looks for.</summary>
[Flags]
internal enum ElementKind
{
    /// <summary>A word of a set of lemmas.</summary>
    Word = 1,

    /// <summary>The source.</summary>
    Source = 2,

    /// <summary>The target.</summary>
    Target = 4,

    /// <summary>An inner act.</summary>
    Inner = 8,
}
