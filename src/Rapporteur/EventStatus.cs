namespace Rapporteur;

/// <summary>Whether an event is told as fact.</summary>
public enum EventStatus
{
    /// <summary>It happened or is happening.</summary>
    Actual,

    /// <summary>It is to happen.</summary>
    Planned,

    /// <summary>It may happen or may have happened.</summary>
    Possible,

    /// <summary>Somebody wants it to happen.</summary>
    CalledFor,

    /// <summary>It happens if something else does.</summary>
    Conditional,
}
