namespace Rapporteur.Records.Asking;

/// <summary>Through which table events are best found.</summary>
internal enum EventLink
{
    /// <summary>The events themselves.</summary>
    None,

    /// <summary>Those who take part.</summary>
    Actor,

    /// <summary>Sources with targets.</summary>
    Pair,
}
