namespace Rapporteur;

/// <summary>Where an event happened.</summary>
/// <param name="Name">The place's usual name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code, or null for a sea and the like.</param>
/// <param name="Latitude">Degrees north, -90 to 90; null where not known.</param>
/// <param name="Longitude">Degrees east, -180 to 180; null where not known.</param>
public sealed record EventPlace(string Name, string? Country, double? Latitude, double? Longitude);
