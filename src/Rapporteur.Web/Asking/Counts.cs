namespace Rapporteur.Web.Asking;

/// <summary>How many items there are of each.</summary>
/// <param name="By">What they are counted by.</param>
/// <param name="Truncated">Whether there are more lines.</param>
/// <param name="Items">The lines: times in their order, all else by size.</param>
public sealed record Counts(string By, bool Truncated, IReadOnlyList<CountLine> Items);
