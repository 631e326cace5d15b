namespace Rapporteur.Events;

/// <summary>What part of speech the head of a pattern has.</summary>
internal enum PatternHead
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A noun that tells an act.</summary>
    Noun,

    /// <summary>A predicate adjective or noun after "be".</summary>
    Predicate,
}
