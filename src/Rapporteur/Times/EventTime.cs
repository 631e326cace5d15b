namespace Rapporteur.Times;

/// <summary>When an act happened.</summary>
/// <param name="Value">The time; null where unknown.</param>
/// <param name="By">The words that say so; null where there are none, and it is the story's own day, or not known.</param>
/// <param name="IsAssumed">Whether no words say so, and it is the story's own day.</param>
internal readonly record struct EventTime(TimeValue? Value, TimeExpression? By = null, bool IsAssumed = false)
{
    /// <summary>The happening from which it is counted, where it is still to be resolved.</summary>
    public TimeOffset? Offset => By?.Reading.Offset;
}
