namespace Rapporteur.Records.Exports;

/// <summary>What became of the events that were to be exported.</summary>
/// <param name="Written">How many were written.</param>
/// <param name="LeftOut">How many were not, by what the format cannot tell of them; each is counted once, under the first that holds.</param>
public sealed record ExportOutcome(int Written, IReadOnlyDictionary<string, int> LeftOut);
