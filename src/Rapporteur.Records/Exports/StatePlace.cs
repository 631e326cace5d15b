using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>Whether an event's place is a state as a whole, which the formats tell from places within one.</summary>
internal static class StatePlace
{
    public static bool Is(StoredEvent item, World world) => item.Place is { } name && world.CountryOf(item.PlaceCountry)?.Name == name;

    /// <summary>The place within a state; null where there is none.</summary>
    public static string? Within(StoredEvent item, World world) => Is(item, world) ? null : item.Place;
}
