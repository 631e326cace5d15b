namespace Rapporteur.Web.Resources;

/// <summary>A place on the map.</summary>
/// <param name="Place">Its name.</param>
/// <param name="Country">Its country.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Events">Events there.</param>
/// <param name="Cooperation">Those of quads 1 and 2.</param>
/// <param name="Conflict">Those of quads 3 and 4.</param>
public sealed record PlaceRow(string Place, string? Country, double Latitude, double Longitude, int Events, int Cooperation, int Conflict);
