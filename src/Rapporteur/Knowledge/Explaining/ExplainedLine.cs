namespace Rapporteur.Knowledge.Explaining;

/// <summary>A line of the knowledge and what it had to say.</summary>
/// <param name="Origin">File and line.</param>
/// <param name="What">What it says, or why it did not count.</param>
public sealed record ExplainedLine(string Origin, string What);
