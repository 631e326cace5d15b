namespace Rapporteur.Knowledge.GeoNames;

/// <summary>A place as it will stand in <c>places.tsv</c>, with what orders the file.</summary>
internal sealed record ImportedPlace(
    int Id, long Population, string Name, IReadOnlyList<string> Alternates, string Country, string Kind, double Latitude, double Longitude, string Region);
