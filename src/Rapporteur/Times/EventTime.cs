namespace Rapporteur.Times;

/// <summary>When an act happened.</summary>
/// <param name="Value">The time; null where unknown.</param>
/// <param name="Offset">The happening from which it is counted, where it is still to be resolved.</param>
/// <param name="IsAssumed">Whether no words say so, and it is the story's own day.</param>
internal readonly record struct EventTime(TimeValue? Value, TimeOffset? Offset = null, bool IsAssumed = false);
