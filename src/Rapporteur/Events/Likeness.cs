namespace Rapporteur.Events;

/// <summary>How alike the actors are that two tellings have in one role.</summary>
internal enum Likeness
{
    /// <summary>Different actors.</summary>
    None,

    /// <summary>One of the tellings names nobody.</summary>
    Open,

    /// <summary>One is said less precisely: a country and its leader, rebels and Syrian rebels.</summary>
    Akin,

    /// <summary>An actor in common.</summary>
    Same,
}
