namespace Rapporteur.Records.Asking;

/// <summary>How an actor is given.</summary>
internal enum TermKind
{
    /// <summary>By id.</summary>
    Actor,

    /// <summary>By the beginning of a CAMEO code.</summary>
    Code,

    /// <summary>By country or kind of body.</summary>
    Realm,
}
