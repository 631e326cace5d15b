namespace Rapporteur.Records;

/// <summary>How many items share something.</summary>
/// <param name="Key">What they share; empty where it is not known. Of a pair both sides, divided by " &gt; ".</param>
/// <param name="Count">How many.</param>
public sealed record Tally(string Key, long Count);
