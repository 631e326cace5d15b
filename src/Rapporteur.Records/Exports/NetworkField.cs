namespace Rapporteur.Records.Exports;

/// <summary>Something told of a node or an edge.</summary>
/// <param name="Name">Its name in all network formats.</param>
/// <param name="Type">As GraphML names it: string, int, double or boolean.</param>
/// <param name="Value">Its value; null or empty for none.</param>
internal sealed record NetworkField<T>(string Name, string Type, Func<T, string?> Value);
