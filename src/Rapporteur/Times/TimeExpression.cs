namespace Rapporteur.Times;

/// <summary>Words that name a time.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Head">The token by which it hangs in its sentence.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Value">ISO 8601 at the precision known, or null where it cannot be resolved.</param>
internal readonly record struct TimeExpression(int First, int End, int Head, int Sentence, string? Value);
