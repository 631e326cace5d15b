namespace Rapporteur.Evaluation.Gold;

/// <summary>What gold says about a story.</summary>
public enum GoldForm
{
    /// <summary>Events with codes and actors: our own form, or a reviewed record.</summary>
    Events,

    /// <summary>Marked pairs of source and target with the PLOVER type between them.</summary>
    Pairs,

    /// <summary>One PLOVER type and the countries of its actors.</summary>
    Types,

    /// <summary>The class of the main event, 0 to 4.</summary>
    Penta,

    /// <summary>Source and target of the main event.</summary>
    Roles,

    /// <summary>Who is said to have said what.</summary>
    Statements,

    /// <summary>Entities and relations between them.</summary>
    Markup,
}
