namespace Rapporteur.Web.Resources;

/// <summary>Where events happened.</summary>
/// <param name="Total">Events asked for.</param>
/// <param name="Gathered">How many of them were looked through, the newest.</param>
/// <param name="Placed">How many of those have a place with coordinates.</param>
/// <param name="Items">The places, those with most events first.</param>
public sealed record Places(long Total, int Gathered, int Placed, IReadOnlyList<PlaceRow> Items);
