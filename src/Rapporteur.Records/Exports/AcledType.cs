namespace Rapporteur.Records.Exports;

/// <summary>A line of export-acled-types.tsv.</summary>
internal sealed record AcledType(string Cameo, bool IsForCivilians, string Disorder, string Type, string SubType, string Source);
