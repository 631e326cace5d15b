namespace Rapporteur.Times;

/// <summary>What words of time may mean.</summary>
/// <param name="End">Token after the last.</param>
/// <param name="Value">What they mean by themselves; null where that cannot be resolved.</param>
/// <param name="Back">What they mean of a past act, where that differs: "on Thursday" is the last one.</param>
/// <param name="Ahead">What they mean of an act to come, where that differs.</param>
/// <param name="Offset">The happening from which they count, or null.</param>
internal readonly record struct TimeReading(int End, TimeValue? Value, TimeValue? Back = null, TimeValue? Ahead = null, TimeOffset? Offset = null);
