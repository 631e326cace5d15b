namespace Rapporteur.Evaluation;

/// <summary>What a figure counts.</summary>
public enum FigureKind
{
    /// <summary>One class of events, entities or relations; the macro F1 is the mean over these.</summary>
    Class,

    /// <summary>All classes together, or a stricter or looser test of them.</summary>
    Summary,

    /// <summary>How often something is right out of so many cases: only hits and misses, and recall is the share.</summary>
    Share,
}
